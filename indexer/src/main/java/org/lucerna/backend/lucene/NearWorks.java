package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;
import org.lucerna.index.IndexField;
import org.lucerna.query.Cursor;
import org.lucerna.query.RankedWork;

/** Works near a vector, as hits before they are read. */
final class NearWorks {
  private NearWorks() {}

  static List<RankedWork> nearest(
      IndexReader reader,
      LuceneVectors vectors,
      float[] vector,
      FixedBitSet[] among,
      boolean all,
      int most)
      throws IOException {
    List<RankedWork> works = new ArrayList<>();
    for (LuceneVectors.Near near : vectors.nearest(vector, among, all, most)) {
      Cursor cursor = new Cursor(near.cosine(), tie(reader, near.work()), near.work());
      works.add(new RankedWork(cursor, near.cosine()));
    }
    return works;
  }

  private static long tie(IndexReader reader, int work) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(work, reader.leaves()));
    NumericDocValues ties = leaf.reader().getNumericDocValues(IndexField.TIE.label());
    int doc = work - leaf.docBase;
    return ties != null && ties.advanceExact(doc) ? ties.longValue() : 0;
  }
}

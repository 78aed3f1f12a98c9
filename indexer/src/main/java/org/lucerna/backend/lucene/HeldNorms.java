package org.lucerna.backend.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the lengths of texts, by which BM25 divides, in memory: one byte for each document and
 * field.
 *
 * <p>Lucene stores them by document number only where every document of a segment has the field, as
 * {@link LuceneFields#fields} sees to for three of them; of any other it counts bits to find each
 * length, which was a quarter of ranking.
 */
final class HeldNorms extends FilterDirectoryReader {
  private static final PerSegment<byte[]> LENGTHS = new PerSegment<>();

  HeldNorms(DirectoryReader reader) throws IOException {
    super(
        reader,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader segment) {
            return new Segment(segment);
          }
        });
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader newer) throws IOException {
    return new HeldNorms(newer);
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  private static final class Segment extends FilterLeafReader {
    Segment(LeafReader segment) {
      super(segment);
    }

    @Override
    public @Nullable NumericDocValues getNormValues(String field) throws IOException {
      NumericDocValues stored = in.getNormValues(field);
      return stored == null
          ? null
          : new Held(LENGTHS.of(in, field, () -> read(stored, in.maxDoc())));
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  private static byte[] read(NumericDocValues stored, int documents) throws IOException {
    byte[] lengths = new byte[documents];
    for (int doc = stored.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = stored.nextDoc()) {
      // Similarity.computeNorm of BM25 makes lengths of one byte (SmallFloat.intToByte4).
      lengths[doc] = (byte) stored.longValue();
    }
    return lengths;
  }

  /** Documents without the field have the length 0. */
  private static final class Held extends NumericDocValues {
    private final byte[] lengths;
    private int doc = -1;

    Held(byte[] lengths) {
      this.lengths = lengths;
    }

    @Override
    public long longValue() {
      return lengths[doc];
    }

    @Override
    public void longValues(int size, int[] docs, long[] values, long missing) {
      for (int i = 0; i < size; i++) {
        byte length = lengths[docs[i]];
        values[i] = length == 0 ? missing : length;
      }
    }

    @Override
    public boolean advanceExact(int target) {
      doc = target;
      return lengths[target] != 0;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      doc = target;
      while (doc < lengths.length && lengths[doc] == 0) {
        doc++;
      }
      doc = doc < lengths.length ? doc : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return lengths.length;
    }
  }
}

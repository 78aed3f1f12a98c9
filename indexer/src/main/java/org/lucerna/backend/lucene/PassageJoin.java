package org.lucerna.backend.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.lucerna.index.IndexField;

/** Which work has which vector, by document numbers of the two indexes; 8 bytes a work. */
final class PassageJoin {
  private static final int NONE = -1;

  private final int[] vectorOfWork;
  private final int[] firstWork;
  private final int[] nextWork;

  PassageJoin(IndexReader works, IndexReader vectors) throws IOException {
    long[] passages = new long[vectors.maxDoc()];
    int[] documents = new int[vectors.maxDoc()];
    int count = sorted(vectors, passages, documents);
    vectorOfWork = new int[works.maxDoc()];
    nextWork = new int[works.maxDoc()];
    firstWork = new int[vectors.maxDoc()];
    Arrays.fill(vectorOfWork, NONE);
    Arrays.fill(nextWork, NONE);
    Arrays.fill(firstWork, NONE);
    forEach(
        works,
        IndexField.PASSAGE.label(),
        (doc, passage) -> {
          int place = Arrays.binarySearch(passages, 0, count, passage);
          if (place >= 0) {
            int vector = documents[place];
            vectorOfWork[doc] = vector;
            nextWork[doc] = firstWork[vector];
            firstWork[vector] = doc;
          }
        });
  }

  /** Fills in passages in order with the vectors' documents, and says how many there are. */
  private static int sorted(IndexReader vectors, long[] passages, int[] documents)
      throws IOException {
    int[] count = {0};
    forEach(vectors, VectorFolder.PASSAGE, (doc, passage) -> passages[count[0]++] = passage);
    Arrays.sort(passages, 0, count[0]);
    forEach(
        vectors,
        VectorFolder.PASSAGE,
        (doc, passage) -> documents[Arrays.binarySearch(passages, 0, count[0], passage)] = doc);
    return count[0];
  }

  /** Calls back with each live document that has a value. */
  static void forEach(IndexReader reader, String field, PassageVisitor visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(field);
      Bits live = leaf.reader().getLiveDocs();
      if (values != null) {
        for (int doc = values.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = values.nextDoc()) {
          if (live == null || live.get(doc)) {
            visitor.visit(leaf.docBase + doc, values.longValue());
          }
        }
      }
    }
  }

  /** The document of the work's vector, or -1. */
  int vector(int work) {
    return vectorOfWork[work];
  }

  /** The first work that has the vector, or -1. */
  int firstWork(int vector) {
    return firstWork[vector];
  }

  /** Another work with the same passage, or -1. */
  int nextWork(int work) {
    return nextWork[work];
  }

  @FunctionalInterface
  interface PassageVisitor {
    void visit(int doc, long passage) throws IOException;
  }
}

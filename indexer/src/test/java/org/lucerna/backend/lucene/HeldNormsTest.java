package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class HeldNormsTest {
  private static final int DOCUMENTS = 400;
  private static final String FIELD = "text";

  /** Every third document has no text; the longest has two hundred words and more. */
  @Test
  void lengthsAreThoseThatAreStored() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (DirectoryReader stored = DirectoryReader.open(directory);
          HeldNorms held = new HeldNorms(DirectoryReader.open(directory))) {
        LeafReader expected = stored.leaves().getFirst().reader();
        LeafReader actual = held.leaves().getFirst().reader();
        assertNull(actual.getNormValues("other"));
        byDocument(expected.getNormValues(FIELD), actual.getNormValues(FIELD));
        inOrder(expected.getNormValues(FIELD), actual.getNormValues(FIELD));
        inBulk(expected.getNormValues(FIELD), actual.getNormValues(FIELD));
      }
    }
  }

  @Test
  void aNewerCommitIsHeldToo() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory);
      try (HeldNorms held = new HeldNorms(DirectoryReader.open(directory))) {
        write(directory);
        try (DirectoryReader newer = DirectoryReader.openIfChanged(held)) {
          assertEquals(HeldNorms.class, newer.getClass());
          assertEquals(2 * DOCUMENTS, newer.numDocs());
        }
      }
    }
  }

  private static void byDocument(NumericDocValues expected, NumericDocValues actual)
      throws IOException {
    for (int doc = 0; doc < DOCUMENTS; doc++) {
      boolean present = expected.advanceExact(doc);
      assertEquals(present, actual.advanceExact(doc));
      if (present) {
        assertEquals(expected.longValue(), actual.longValue());
      }
    }
  }

  private static void inOrder(NumericDocValues expected, NumericDocValues actual)
      throws IOException {
    int doc = expected.nextDoc();
    while (doc != NumericDocValues.NO_MORE_DOCS) {
      assertEquals(doc, actual.nextDoc());
      assertEquals(expected.longValue(), actual.longValue());
      doc = expected.nextDoc();
    }
    assertEquals(NumericDocValues.NO_MORE_DOCS, actual.nextDoc());
  }

  private static void inBulk(NumericDocValues expected, NumericDocValues actual)
      throws IOException {
    int[] docs = {0, 1, 2, 3, 4, 399};
    long[] one = new long[docs.length];
    long[] other = new long[docs.length];
    expected.longValues(docs.length, docs, one, 77);
    actual.longValues(docs.length, docs, other, 77);
    for (int i = 0; i < docs.length; i++) {
      assertEquals(one[i], other[i]);
    }
  }

  private static void write(Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        if (i % 3 != 0) {
          document.add(new TextField(FIELD, "word ".repeat(i), Field.Store.NO));
        }
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }
}

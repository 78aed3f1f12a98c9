package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.index.IndexField;
import org.lucerna.query.IndexSnapshot.TermCount;

class FacetTableTest {
  private static final int SEGMENTS = 3;
  private static final int DOCUMENTS = 500;

  /** Values of each document of each segment. */
  private final List<List<List<String>>> values = new ArrayList<>();

  /**
   * @param most values of one document
   * @param distinct how many values there are: few are common ones, many rare ones
   */
  @ParameterizedTest
  @CsvSource({
    "1, 3, 0.9",
    "1, 3, 0.1",
    "1, 400, 0.9",
    "1, 400, 0.1",
    "3, 90, 0.9",
    "3, 90, 0.1",
    "2, 5, 0"
  })
  void countsAreThoseOfLookingAtEachDocument(int most, int distinct, double share)
      throws IOException {
    Random random = new Random(most * 1000L + distinct);
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, random, most, distinct);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        FixedBitSet[] works = some(reader.leaves(), random, 0.8);
        FixedBitSet[] hits = some(reader.leaves(), random, share);
        for (int i = 0; i < hits.length; i++) {
          hits[i].and(works[i]);
        }
        assertEquals(
            naive(hits),
            FacetTable.read(reader.leaves(), IndexField.JOURNAL_NAME, works).count(hits));
      }
    }
  }

  private void write(Directory directory, Random random, int most, int distinct)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int segment = 0; segment < SEGMENTS; segment++) {
        List<List<String>> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
          documents.add(
              random
                  .ints(random.nextInt(most + 1), 0, distinct)
                  .distinct()
                  .boxed()
                  .map(number -> "value " + number)
                  .toList());
          Document document = new Document();
          documents
              .getLast()
              .forEach(
                  value ->
                      document.add(
                          new KeywordField(
                              IndexField.JOURNAL_NAME.label(), value, Field.Store.NO)));
          writer.addDocument(document);
        }
        values.add(documents);
        writer.flush();
      }
    }
  }

  private static FixedBitSet[] some(List<LeafReaderContext> segments, Random random, double share) {
    FixedBitSet[] sets = new FixedBitSet[segments.size()];
    for (LeafReaderContext segment : segments) {
      sets[segment.ord] = new FixedBitSet(DOCUMENTS);
      for (int doc = 0; doc < DOCUMENTS; doc++) {
        if (random.nextDouble() < share) {
          sets[segment.ord].set(doc);
        }
      }
    }
    return sets;
  }

  private List<TermCount> naive(FixedBitSet[] hits) {
    TreeMap<String, Long> counts = new TreeMap<>();
    for (int segment = 0; segment < SEGMENTS; segment++) {
      for (int doc = 0; doc < DOCUMENTS; doc++) {
        if (hits[segment].get(doc)) {
          values.get(segment).get(doc).forEach(value -> counts.merge(value, 1L, Long::sum));
        }
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new TermCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(TermCount::count).reversed().thenComparing(TermCount::term))
        .toList();
  }
}

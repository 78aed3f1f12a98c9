package org.lucerna.backend.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.lucerna.index.AlikeWork;
import org.lucerna.index.IndexField;
import org.lucerna.index.MatchFacts;

class SharedTermsTest {
  private static final int MOST = 8;

  /** A made-up work: its title, and the keys it is found by. */
  private record Work(String title, Set<String> keys) {}

  private static List<Work> works(Random random) {
    List<Work> works = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      Set<String> keys = new TreeSet<>();
      for (int k = 0; k < 9; k++) {
        keys.add("r:" + random.nextInt(900));
      }
      works.add(new Work("Work " + i, keys));
    }
    return works;
  }

  private static Directory index(List<Work> works, int segment) throws IOException {
    Directory folder = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig().setMergePolicy(org.apache.lucene.index.NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(folder, config)) {
      for (int i = 0; i < works.size(); i++) {
        Document document = new Document();
        for (String key : works.get(i).keys()) {
          document.add(new StringField(IndexField.MATCH.label(), key, Field.Store.NO));
        }
        document.add(
            new BinaryDocValuesField(
                IndexField.MATCH_FACTS.label(), new BytesRef(facts(works.get(i).title()))));
        writer.addDocument(document);
        if (i % segment == segment - 1) {
          writer.commit();
        }
      }
    }
    return folder;
  }

  private static byte[] facts(String title) {
    return new MatchFacts(
            title,
            List.of(),
            List.of(),
            OptionalInt.empty(),
            Optional.<String>empty(),
            Optional.<String>empty())
        .encoded();
  }

  private static Set<String> asked(Random random) {
    Set<String> keys = new TreeSet<>();
    for (int k = 0; k < 25; k++) {
      keys.add("r:" + random.nextInt(1800));
    }
    return keys;
  }

  private static Map<String, Integer> found(DirectoryReader reader, Set<String> keys)
      throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    for (AlikeWork work : new SharedTerms(reader, IndexField.MATCH).works(keys, MOST)) {
      found.put(work.facts().title(), work.shared());
    }
    return found;
  }

  /** What a look at every work gives. */
  private static Map<String, Integer> naive(List<Work> works, Set<String> keys) {
    Map<Integer, Map<String, Integer>> byShared = new TreeMap<>(Collections.reverseOrder());
    for (Work work : works) {
      int shared = (int) work.keys().stream().filter(keys::contains).count();
      if (shared > 0) {
        byShared.computeIfAbsent(shared, any -> new TreeMap<>()).put(work.title(), shared);
      }
    }
    Map<String, Integer> best = new TreeMap<>();
    for (Map<String, Integer> ties : byShared.values()) {
      if (best.size() >= MOST || best.size() + ties.size() > 4 * MOST) {
        break;
      }
      best.putAll(ties);
    }
    return best;
  }

  /** More terms are sought than the filters wait for, so the later answers come through them. */
  @Test
  void findsWhatALookAtEveryWorkFindsInWhateverOrderTheyWereIndexed() throws IOException {
    Random random = new Random(11);
    List<Work> works = works(random);
    List<Work> shuffled = new ArrayList<>(works);
    Collections.shuffle(shuffled, random);
    int answered = 0;
    try (Directory one = index(works, 600);
        Directory many = index(shuffled, 75);
        DirectoryReader whole = DirectoryReader.open(one);
        DirectoryReader parts = DirectoryReader.open(many)) {
      assertTrue(parts.leaves().size() > 4);
      for (int i = 0; i < 400; i++) {
        Set<String> keys = asked(random);
        Map<String, Integer> expected = naive(works, keys);
        assertEquals(expected, found(whole, keys), () -> "in one segment: " + keys);
        assertEquals(expected, found(parts, keys), () -> "in many segments: " + keys);
        answered += expected.isEmpty() ? 0 : 1;
      }
    }
    assertTrue(answered > 200);
  }
}

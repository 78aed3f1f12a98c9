package org.lucerna.vocabulary.tagging;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;
import org.lucerna.model.Mention;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.CorpusVocabulary;
import org.lucerna.vocabulary.Since;
import org.lucerna.vocabulary.Vocabulary;

/**
 * The five source articles against the table's column {@code seed_files}: which concepts each
 * mentions, whatever the polarity. Concepts that were added since are counted apart.
 */
class SeedArticlesTest {
  private static final Path SHARED = CorpusVocabulary.ROOT.resolve("../shared");
  private static final double WANTED = 0.95;

  private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
  private final List<String> misses = new ArrayList<>();
  private int added;

  @Test
  void mentionsAreThoseOfTheTable() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "skipped: ../shared/seeds is not here");
    Map<String, Set<ConceptId>> expected = expected();
    try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
      for (Path file : files.sorted().toList()) {
        String seed = file.getFileName().toString().substring(0, 3);
        compare(seed, expected.getOrDefault(seed, Set.of()), Files.readString(file));
      }
    }
    misses.forEach(System.out::println);
    System.out.println("concepts added since the table, mentioned in seeds: " + added);
    counts.forEach((facet, count) -> System.out.println(line(facet, count)));
    for (Facet facet : List.of(Facet.TREATMENT, Facet.PRIMARY_CANCER, Facet.OUTCOME)) {
      int[] count = counts.getOrDefault(facet, new int[3]);
      assertTrue(precision(count) >= WANTED, () -> line(facet, count));
      assertTrue(recall(count) >= WANTED, () -> line(facet, count));
    }
  }

  private void compare(String seed, Set<ConceptId> expected, String text) {
    Vocabulary vocabulary = CorpusVocabulary.vocabulary();
    Set<ConceptId> found = new TreeSet<>();
    for (Mention mention : CorpusVocabulary.tagger().tag(text)) {
      Concept concept = vocabulary.concept(mention.concept()).orElseThrow();
      if (concept.since() == Since.SEED) {
        found.add(concept.id());
      } else {
        added++;
      }
    }
    for (ConceptId id : found) {
      boolean right = expected.contains(id);
      count(id)[right ? 0 : 1]++;
      if (!right) {
        misses.add(seed + " too many: " + id);
      }
    }
    for (ConceptId id : expected) {
      if (!found.contains(id)) {
        count(id)[2]++;
        misses.add(seed + " missing:  " + id);
      }
    }
  }

  /** Right, too many, missing. */
  private int[] count(ConceptId id) {
    return counts.computeIfAbsent(id.facet(), facet -> new int[3]);
  }

  private static Map<String, Set<ConceptId>> expected() throws IOException {
    Vocabulary vocabulary = CorpusVocabulary.vocabulary();
    Map<String, Set<ConceptId>> expected = new java.util.TreeMap<>();
    List<String> rows = Files.readAllLines(SHARED.resolve("vocabulary/vocabulary.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      Facet facet = Facet.ofLabel(cells[0]).orElseThrow();
      List<ConceptId> ids =
          vocabulary.concepts(facet).stream()
              .filter(concept -> concept.prefLabel().equals(cells[1]))
              .map(Concept::id)
              .toList();
      for (String seed : cells[7].split(",", -1)) {
        expected.computeIfAbsent(seed, key -> new TreeSet<>()).addAll(ids);
      }
    }
    return expected;
  }

  private static double precision(int[] count) {
    return count[0] / Math.max(1.0, count[0] + count[1]);
  }

  private static double recall(int[] count) {
    return count[0] / Math.max(1.0, count[0] + count[2]);
  }

  private static String line(Facet facet, int[] count) {
    return Stream.of(
            facet.label(),
            "precision " + round(precision(count)),
            "recall " + round(recall(count)),
            count[0] + " right",
            count[1] + " too many",
            count[2] + " missing")
        .collect(Collectors.joining(", "));
  }

  private static String round(double value) {
    return String.format(java.util.Locale.ROOT, "%.3f", value);
  }
}

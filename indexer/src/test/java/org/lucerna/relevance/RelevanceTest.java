package org.lucerna.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.query.Hit;
import org.lucerna.query.SearchResult;
import org.lucerna.query.WorkSummary;
import org.lucerna.search.evaluation.Measures;

/**
 * What the corpus answers. Where a ranking changes, the files of the build's {@code
 * target/relevance} have the new one: compare, judge what is new, copy it over.
 */
class RelevanceTest {
  private static final double LEAST_OVERLAP = 0.8;
  private static final double LEAST_GAIN = 0.8;

  @TempDir static Path folder;
  private static CorpusSearch search;

  @BeforeAll
  static void index() {
    search = CorpusSearch.in(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  /** {@code judged.txt}: a query behind {@code ?}, then the best ten: grade, id, title. */
  @Test
  void rankingIsAsJudged() {
    String file = CorpusSearch.resource("judged.txt");
    StringBuilder now = new StringBuilder();
    List<Measures> all = new ArrayList<>();
    for (String block : file.strip().split("\n\n")) {
      List<String> lines = block.lines().toList();
      Map<String, Integer> grades = new HashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] fields = line.split(" ", 3);
        grades.put(fields[1], Integer.parseInt(fields[0]));
      }
      List<WorkSummary> found =
          search.top(lines.getFirst().substring(2)).items().stream().map(Hit::work).toList();
      now.append(lines.getFirst()).append('\n');
      for (WorkSummary work : found) {
        String id = work.id().text();
        now.append(grades.getOrDefault(id, 0)).append(' ').append(id).append(' ');
        now.append(work.title()).append('\n');
      }
      now.append('\n');
      all.add(Measures.of(found.stream().map(work -> work.id().text()).toList(), grades));
    }
    CorpusSearch.leave("judged.txt", now.toString().strip() + '\n');
    assertTrue(Measures.mean(all).ndcg10() >= LEAST_GAIN, Measures.mean(all).toString());
    assertEquals(file, now.toString().strip() + '\n');
  }

  /**
   * {@code lay-pairs.tsv}: everyday words, clinical words, the concept both mean, and the share of
   * the best ten that both find.
   */
  @Test
  void everydayWordsFindWhatClinicalWordsFind() {
    String file = CorpusSearch.resource("lay-pairs.tsv");
    StringBuilder now = new StringBuilder();
    List<String> lines = file.lines().toList();
    double sum = 0;
    for (String line : lines) {
      String[] fields = line.split("\t");
      SearchResult lay = search.top(fields[0]);
      assertTrue(means(lay, fields[2]), line + " -> " + lay.query().expansions());
      double overlap = overlap(ids(lay), ids(search.top(fields[1])));
      sum += overlap;
      now.append(String.join("\t", List.of(fields).subList(0, 3)));
      now.append(String.format(Locale.ROOT, "\t%.2f%n", overlap));
    }
    CorpusSearch.leave("lay-pairs.tsv", now.toString());
    assertEquals(40, lines.size());
    assertTrue(sum / lines.size() >= LEAST_OVERLAP, "mean overlap " + sum / lines.size());
    assertEquals(file, now.toString());
  }

  private static boolean means(SearchResult result, String concept) {
    return result.query().expansions().stream().anyMatch(each -> each.concept().equals(concept));
  }

  private static Set<String> ids(SearchResult result) {
    Set<String> ids = new HashSet<>();
    result.items().forEach(hit -> ids.add(hit.work().id().text()));
    return ids;
  }

  private static double overlap(Set<String> some, Set<String> others) {
    assertFalse(some.isEmpty() && others.isEmpty(), "a pair that finds nothing shows nothing");
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return (double) both.size() / Math.max(some.size(), others.size());
  }
}

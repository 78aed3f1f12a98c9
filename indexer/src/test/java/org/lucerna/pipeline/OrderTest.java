package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.format.FormatRegister;
import org.lucerna.format.Samples;
import org.lucerna.query.Hit;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;

/**
 * The same files give the same answers, in whatever order they came, over however many runs and on
 * however many threads.
 */
class OrderTest {
  private static final List<String> QUERIES =
      List.of(
          "",
          "liver metastases",
          "colorectal cancer surgery",
          "randomized trial of chemotherapy",
          "\"Liver Neoplasms\"[mh] OR ablat*[tiab]",
          "year:2015..2020 AND cancer",
          "NOT cancer",
          "nasopharyngeal carcinoma children",
          "author:smith");

  /** Parts a shuffled list of files is read in, each by a run of its own. */
  private static final int RUNS = 3;

  @TempDir Path home;

  @Test
  void fixturesInAnyOrder() throws IOException {
    check(files(Path.of("src/test/resources/golden")), 8);
  }

  /** Some minutes: only where the folder is named by {@code -Dlucerna.samples=FOLDER}. */
  @Test
  void samplesInAnyOrder() throws IOException {
    assumeTrue(System.getProperty("lucerna.samples") != null, "no -Dlucerna.samples given");
    check(files(Samples.folder()), 1000);
  }

  private void check(List<Path> files, int fewest) {
    List<String> expected = answers(files, 1, 0);
    long works = Long.parseLong(expected.getFirst().substring(2).lines().findFirst().orElseThrow());
    assertTrue(works >= fewest, "works: " + works);
    for (int shuffle = 1; shuffle <= 3; shuffle++) {
      List<Path> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(shuffle));
      assertEquals(
          expected, answers(shuffled, shuffle % 2 == 0 ? 1 : 4, shuffle), "order " + shuffle);
    }
  }

  private List<String> answers(List<Path> files, int threads, int name) {
    Path folder = home.resolve("index" + name);
    int part = name == 0 ? files.size() : files.size() / RUNS + 1;
    for (int from = 0; from < files.size(); from += part) {
      new IndexRun(
              new SourceLister(SourceLimits.DEFAULT),
              FormatRegister.reader(),
              IndexFixture.vocabulary(),
              "1")
          .run(
              new LuceneIndex(folder),
              new IndexOptions(
                  files.subList(from, Math.min(files.size(), from + part)), false, false, threads),
              RunProgress.NONE);
    }
    try (EvidenceSearch search =
        new EvidenceSearch(new LuceneIndex(folder).openVersions(), IndexFixture.vocabulary())) {
      return QUERIES.stream().map(q -> answer(search, q)).toList();
    }
  }

  private static String answer(EvidenceSearch search, String q) {
    SearchResult result = search.search(IndexFixture.request(q, SearchRequest.Match.MOST, true));
    StringBuilder answer =
        new StringBuilder(q).append(": ").append(result.totalCount().orElseThrow());
    for (Hit hit : result.items()) {
      // Sources by name: where one file stands is the same, but not in which run it was read.
      answer
          .append("\n  ")
          .append(hit.work().id().text())
          .append(' ')
          .append(String.format(java.util.Locale.ROOT, "%.4f", hit.score()))
          .append(' ')
          .append(hit.work().flags())
          .append(' ')
          .append(hit.work().sources().size());
    }
    return answer.append("\n  ").append(result.facets()).toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".expected.json"))
          .filter(file -> !file.toString().matches(".*\\.(?:pdf|docx|odt|rtf|epub|yml)"))
          .map(Path::toAbsolutePath)
          .sorted()
          .toList();
    }
  }
}

package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lucerna.resolve.CorpusPublications;
import org.lucerna.resolve.InMemoryLookup;

/** Twenty articles with correct lists: false alarms are what makes editors leave a checker. */
class CleanArticlesTest {
  private static final Path FOLDER =
      CorpusPublications.CORPUS.resolve("../indexer/src/test/resources/org/lucerna/check/clean");

  @Test
  void haveNoErrorAndAtMostOneWarning() throws IOException {
    InMemoryLookup lookup = new InMemoryLookup(CorpusPublications.read("publications"));
    List<Path> files;
    try (Stream<Path> found = Files.list(FOLDER)) {
      files = found.sorted().toList();
    }
    assertEquals(20, files.size());
    for (Path file : files) {
      String name = file.getFileName().toString();
      ArticleReport report = CheckRuns.check(lookup, name, Files.readString(file));
      assertEquals(3, report.entries().size(), name);
      report.entries().forEach(it -> assertTrue(it.verdict().isMatch(), name + ": " + it));
      assertEquals(0, report.count(Severity.ERROR), name + report.findings());
      assertTrue(report.count(Severity.WARNING) <= 1, name + report.findings());
    }
  }
}

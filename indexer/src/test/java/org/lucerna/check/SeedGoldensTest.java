package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.resolve.CorpusPublications;

/**
 * The five articles the project began with. They are not part of it, so the goldens keep codes,
 * entries and places, no text; without the articles the test says so and skips.
 */
class SeedGoldensTest {
  private static final Path SEEDS = CorpusPublications.CORPUS.resolve("../../shared/seeds");

  private static ArticleReport report(String number) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no seed articles at " + SEEDS);
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path file =
          files
              .filter(it -> it.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return CheckRuns.check(
          SeedIndex.lookup(), file.getFileName().toString(), Files.readString(file));
    }
  }

  /** Code, entry, line and column of each finding, one a line. */
  static String positions(ArticleReport report) {
    StringBuilder lines = new StringBuilder();
    for (ReportedFinding it : report.findings()) {
      lines
          .append(it.finding().code())
          .append(' ')
          .append(it.finding().entry().isPresent() ? it.finding().entry().getAsInt() : "-")
          .append(' ')
          .append(it.region().map(at -> at.startLine() + ":" + at.startColumn()).orElse("-"))
          .append('\n');
    }
    return lines.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void reportsAsInItsGolden(String number) throws IOException {
    String name = "seeds/" + number + ".positions";
    ArticleReport report = report(number);
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
      assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), positions(report));
    }
  }

  @Test
  void linksANamedInstituteToItsEntry() throws IOException {
    List<ArticleReport.NamedSource> named = report("000").attributions();
    assertTrue(
        named.stream().anyMatch(it -> it.name().contains("DKFZ") && it.entry() == 2),
        named.toString());
    assertTrue(
        report("000").notes().stream()
            .anyMatch(it -> it.contains("DKFZ") && it.contains("entry 2")),
        "said in every format, as notes are");
  }

  /** Type, year, families or bodies, and container of each entry, as its reader would say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | article-journal | 2022 | Abou-Alfa | Journal of Clinical Oncology",
        "2 | report | 2023 | German Cancer Research Center (DKFZ) | ",
        "3 | webpage | 2025 | Popel, Ahmed | Airomedical",
        "4 | article-journal | 2018 | Adam | Surgery",
        "5 | webpage | 2023 | Volvak, Ahmed | Airomedical",
        "6 | article-journal | 2024 | Llovet | National Center for Biotechnology Information (NCBI)",
        "7 | webpage | 2025 | Volvak, Ahmed | Airomedical"
      })
  void readsEachEntryOfTheFirst(int entry, String type, String year, String names, String container)
      throws IOException {
    JsonNode item =
        new ObjectMapper().valueToTree(report("000").entries().get(entry - 1).citation());
    assertEquals(type, item.path("type").asText());
    assertEquals(year, item.at("/issued/date-parts/0/0").asText());
    assertEquals(
        names,
        item.path("author")
            .valueStream()
            .map(it -> it.path("family").asText("") + it.path("literal").asText(""))
            .collect(Collectors.joining(", ")));
    assertEquals(container == null ? "" : container, item.path("container-title").asText(""));
    assertTrue(!item.path("title").asText("").isEmpty());
  }

  @Test
  void doesNotCallCurrentGuidanceSuperseded() throws IOException {
    ArticleReport report = report("002");
    assertTrue(CheckRuns.codes(report).stream().noneMatch(it -> it.startsWith("LUC301")));
    assertEquals("nice:IPG553", report.entries().get(1).id().orElseThrow());
    assertTrue(report.notes().stream().anyMatch(it -> it.contains("sample")));
  }
}

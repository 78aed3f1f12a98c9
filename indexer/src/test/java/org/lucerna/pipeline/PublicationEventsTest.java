package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.backend.lucene.LuceneVersions;
import org.lucerna.model.PartialDate;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.WorkSummary;
import org.lucerna.resolve.IndexFacts;
import org.lucerna.search.EvidenceSearch;

/** Rows of Retraction Watch's table are events; the flags are what they come to. */
class PublicationEventsTest {
  private static final String HEADER =
      "Record ID,Title,Journal,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,"
          + "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n";

  @TempDir Path home;
  private IndexFixture fixture;

  @BeforeEach
  void setUp() {
    fixture = new IndexFixture(home);
  }

  @Test
  void concernAndCorrectionNeedNoNotice() {
    events(
        row("1", "1/2/2020", "unavailable", "10.5555/one", "Expression of concern"),
        row("2", "1/2/2020", "10.5555/two", "10.5555/two", "Correction"));
    assertEquals(Map.of("doi:10.5555/one", "[CONCERN]", "doi:10.5555/two", "[CORRECTED]"), flags());
  }

  @Test
  void laterCorrectionLeavesARetractionStanding() {
    events(
        row("1", "1/2/2019", "10.5555/notice", "10.5555/one", "Retraction"),
        row("2", "1/2/2021", "unavailable", "10.5555/one", "Correction"));
    assertEquals("[RETRACTED, CORRECTED]", flags().get("doi:10.5555/one"));
  }

  @Test
  void reinstatementEndsAnEarlierRetractionWhoeverStatesThat() {
    fixture.write("papers", "doi:10.5555/one|One||2015||RETRACTED_BY doi:10.5555/notice");
    events(
        row("1", "1/2/2019", "10.5555/notice", "10.5555/one", "Retraction"),
        row("2", "1/2/2021", "10.5555/again", "10.5555/one", "Reinstatement"));
    assertEquals("[]", flags().get("doi:10.5555/one"));
  }

  @Test
  void reinstatementEndsAnEarlierConcernAndNoLaterOne() {
    events(
        row("1", "1/2/2019", "10.5555/doubt", "10.5555/one", "Expression of concern"),
        row("2", "1/2/2021", "10.5555/again", "10.5555/one", "Reinstatement"),
        row("3", "1/2/2022", "10.5555/new", "10.5555/two", "Expression of concern"),
        row("4", "1/2/2021", "10.5555/done", "10.5555/two", "Reinstatement"));
    assertEquals("[]", flags().get("doi:10.5555/one"));
    assertEquals("[CONCERN]", flags().get("doi:10.5555/two"));
  }

  @Test
  void retractionAfterAReinstatementCounts() {
    events(
        row("1", "1/2/2021", "10.5555/again", "10.5555/one", "Reinstatement"),
        row("2", "1/2/2022", "10.5555/notice", "10.5555/one", "Retraction"));
    assertEquals("[RETRACTED]", flags().get("doi:10.5555/one"));
  }

  /** More retracted works than anyone would read for a date, the newest first in the index. */
  @Test
  void theNewestRetractionIsToldAmongAnyNumber() {
    String[] rows = new String[2_500];
    Arrays.setAll(rows, i -> row("" + i, "1/2/2016", "unavailable", "10.5555/" + i, "Retraction"));
    rows[0] = row("0", "11/30/2024", "unavailable", "10.5555/0", "Retraction");
    rows[2_499] = row("2499", "3/4/2023", "unavailable", "10.5555/2499", "Retraction");
    events(rows);
    assertEquals(Optional.of("2024-11-30"), newestRetraction());
    events(row("1", "1/2/2016", "unavailable", "10.5555/1", "Retraction"));
    assertEquals(Optional.of("2016-01-02"), newestRetraction());
  }

  /** The paper's own record leads its work, the list's knows when it was retracted. */
  @Test
  void theDateIsThatOfAnySourceOfARetractedWork() {
    fixture.write("papers", "doi:10.5555/one|One|A long abstract.|2015||");
    events(row("1", "1/2/2019", "unavailable", "10.5555/one", "Retraction"));
    assertEquals(Optional.of("2019-01-02"), newestRetraction());
    events(row("1", "1/2/2019", "unavailable", "10.5555/one", "Correction"));
    assertEquals(Optional.empty(), newestRetraction());
  }

  private Optional<String> newestRetraction() {
    try (LuceneVersions versions = fixture.index().openVersions();
        IndexSnapshot snapshot = versions.current()) {
      return IndexFacts.of(snapshot).newestRetraction().map(PartialDate::toString);
    }
  }

  @Test
  void registrationIsFoundUnderTheNumberItGaveUp() {
    fixture.writeText(
        "studies.json",
        """
        {"studies": [{"protocolSection": {"identificationModule": {"nctId": "NCT09999908",
          "nctIdAliases": ["NCT00999908"], "briefTitle": "Registered twice"},
          "statusModule": {"overallStatus": "COMPLETED"}}}]}
        """);
    fixture.run();
    try (EvidenceSearch search = fixture.search()) {
      WorkSummary found = search.work("NCT00999908").orElseThrow().summary();
      assertEquals("nct:NCT09999908", found.id().text());
      assertEquals("NCT09999908", found.identifiers().getFirst().value());
    }
  }

  private void events(String... rows) {
    fixture.writeText("events.csv", HEADER + String.join("", rows));
    fixture.run();
  }

  private static String row(String id, String date, String notice, String paper, String nature) {
    return "%s,A paper,A journal,%s 0:00,%s,0,5/6/2015 0:00,%s,0,%s%n"
        .formatted(id, date, notice, paper, nature);
  }

  /** Of each work, by its id. */
  private Map<String, String> flags() {
    Map<String, String> flags = new TreeMap<>();
    fixture
        .dump()
        .forEach(
            (work, line) ->
                flags.put(work.split(" ", 2)[0], line.substring(line.lastIndexOf('['))));
    return flags;
  }
}

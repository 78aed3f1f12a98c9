package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.query.WorkSummary;
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
  void retractionAfterAReinstatementCounts() {
    events(
        row("1", "1/2/2021", "10.5555/again", "10.5555/one", "Reinstatement"),
        row("2", "1/2/2022", "10.5555/notice", "10.5555/one", "Retraction"));
    assertEquals("[RETRACTED]", flags().get("doi:10.5555/one"));
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

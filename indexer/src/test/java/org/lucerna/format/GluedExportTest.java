package org.lucerna.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceItem;

/** Exports of several kinds in one file: what is not read is refused, never dropped. */
class GluedExportTest {
  private static final String RIS = "TY  - JOUR\nTI  - From RIS\nDO  - 10.99999/ris\nER  - \n";
  private static final String NBIB =
      "PMID- 99000051\nOWN - NLM\nTI  - From NBIB.\nDP  - 2023\nAU  - Roe R\n";
  private static final String ENW = "%0 Journal Article\n%T From EndNote\n%A Roe, R\n%D 2020\n";
  private static final String BIB = "@article{roe,\n title = {From BibTeX}, year = 2020}\n";
  private static final String HTML = "<html><body>Session expired</body></html>\n";
  private static final String JSON = "{\"error\":\"API rate limit exceeded\"}\n";

  @ParameterizedTest
  @CsvSource({
    "RIS, NBIB, From RIS",
    "RIS, ENW, From RIS",
    "RIS, BIB, From RIS",
    "RIS, HTML, From RIS",
    "NBIB, RIS, From NBIB.",
    "NBIB, ENW, From NBIB.",
    "NBIB, BIB, From NBIB.",
    "NBIB, HTML, From NBIB.",
    "NBIB, JSON, From NBIB.",
    "ENW, RIS, From RIS",
    "ENW, BIB, From BibTeX",
    "BIB, NBIB, From NBIB.",
    "BIB, HTML, From BibTeX",
    "BIB, RIS, From RIS"
  })
  void theOtherIsRefused(String first, String second, String title) {
    List<SourceItem> items = items(text(first) + '\n' + text(second));
    assertEquals(List.of(title), titles(items));
    assertEquals(List.of(RejectionReason.MALFORMED), refusals(items));
  }

  @ParameterizedTest
  @CsvSource({"NBIB", "ENW", "BIB", "HTML", "JSON"})
  void aRecordWhoseEndWasLeftOutEndsWhereTheOtherBegins(String second) {
    String open = RIS.replace("ER  - \n", "AB  - One paragraph.\n\nAnother of the record.\n");
    List<SourceItem> items = items(open + '\n' + text(second));
    assertEquals(List.of("From RIS"), titles(items));
    assertEquals(List.of(RejectionReason.MALFORMED), refusals(items));
  }

  @Test
  void whatComesBackBehindTheOtherIsRead() {
    List<SourceItem> items = items(RIS + NBIB + RIS.replace("ris", "ris.2"));
    assertEquals(List.of("From RIS", "From RIS"), titles(items));
    assertEquals(1, refusals(items).size());
  }

  @Test
  void textOfARecordIsNoOtherExport() {
    String ris = RIS.replace("ER  -", "AB  - It began with\n<html> and\n{\"a\": 1}\nER  -");
    assertTrue(refusals(items(ris)).isEmpty());
    assertTrue(refusals(items("Record 1 of 1\n" + RIS + "\nEnd of the list\n")).isEmpty());
  }

  private static String text(String kind) {
    return switch (kind) {
      case "RIS" -> RIS;
      case "NBIB" -> NBIB;
      case "ENW" -> ENW;
      case "BIB" -> BIB;
      case "HTML" -> HTML;
      default -> JSON;
    };
  }

  private static List<SourceItem> items(String text) {
    return Golden.read("glued.txt", text.getBytes(StandardCharsets.UTF_8)).items();
  }

  private static List<String> titles(List<SourceItem> items) {
    return items.stream()
        .filter(SourceItem.Read.class::isInstance)
        .map(item -> ((SourceItem.Read) item).source().header().title())
        .toList();
  }

  private static List<RejectionReason> refusals(List<SourceItem> items) {
    return items.stream()
        .filter(SourceItem.Rejected.class::isInstance)
        .map(item -> ((SourceItem.Rejected) item).rejection().reason())
        .toList();
  }
}

package org.lucerna.check.style;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.PartialDate;
import org.lucerna.resolve.IndexedWork;
import org.lucerna.resolve.Works;

class CitationStylesTest {
  private static final CitedForm PLAIN =
      new CitedForm(OptionalInt.empty(), Optional.empty(), Optional.empty());
  private static final IndexedWork PAPER =
      work(
          Works.paper(
              "90000001",
              "Varga I, Holm TB, de la Cruz M",
              "Heat and needles: ablation of hepatic deposits",
              "Ann Made Up Surg",
              "2018-03",
              "12",
              "3",
              "101-10"));
  private static final IndexedWork GUIDELINE =
      work(
          Works.guidance(
              "NG901",
              "Deposits in the liver",
              "2020-01-29",
              Optional.empty(),
              GuidanceStatus.CURRENT,
              List.of()));

  @TempDir private Path folder;

  private static IndexedWork work(EvidenceRecord record) {
    return new IndexedWork(
        record.id(), record, record.header().identifiers(), Set.of(), record.header().links());
  }

  private static CitationStyle style(String name) throws StyleException, IOException {
    return CitationStyles.of(name, Path.of(""));
  }

  private CitationStyle ofFile(String csl) throws StyleException, IOException {
    Files.writeString(folder.resolve("house.csl"), csl);
    return CitationStyles.of("house.csl", folder);
  }

  private static String csl(String layout) {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00Z</updated></info>
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout>%s</layout></bibliography>
        </style>
        """
        .formatted(layout);
  }

  @Test
  void nlmIsTheDefaultsForm() throws Exception {
    assertEquals(
        "Varga I, Holm TB, de la Cruz M. Heat and needles: ablation of hepatic deposits. Ann Made"
            + " Up Surg. 2018;12(3):101-10. PMID: 90000001.",
        style("nlm").cite(PAPER, PLAIN).orElseThrow());
  }

  @Test
  void harvardHasAuthorAndDateFirst() throws Exception {
    assertEquals(
        "Varga, I., Holm, T.B. and de la Cruz, M. (2018) ‘Heat and needles: ablation of hepatic"
            + " deposits’, Ann Made Up Surg, 12(3), pp. 101–10.",
        style("harvard").cite(PAPER, PLAIN).orElseThrow());
    CitedForm seen =
        new CitedForm(
            OptionalInt.empty(), Optional.of(new PartialDate(2026, 3, 12)), Optional.empty());
    assertEquals(
        "NICE (2020) Deposits in the liver (NG901). Available at:"
            + " https://www.nice.org.uk/guidance/NG901 (Accessed: 12 March 2026).",
        style("harvard").cite(GUIDELINE, seen).orElseThrow());
    CitedForm unclear =
        new CitedForm(
            OptionalInt.empty(), Optional.of(PartialDate.ofYear(2026)), Optional.of("12/03/2026"));
    assertTrue(
        style("harvard")
            .cite(GUIDELINE, unclear)
            .orElseThrow()
            .endsWith("(Accessed: 12/03/2026)."));
    assertTrue(
        style("nlm").cite(GUIDELINE, unclear).orElseThrow().endsWith("[accessed 12/03/2026]."));
  }

  @Test
  void harvardNamesElevenOfManyAuthors() throws Exception {
    String many =
        IntStream.rangeClosed('A', 'L').mapToObj(c -> "Holm " + (char) c).collect(joining(", "));
    IndexedWork work = work(Works.paper("90000002", many, "A title", "J", "2018", "1", "2", "3-4"));
    assertTrue(
        style("harvard")
            .cite(work, PLAIN)
            .orElseThrow()
            .contains("Holm, K. et al. (2018) ‘A title’"));
  }

  @Test
  void othersThatTheRecordTooLeavesOutAreKept() throws Exception {
    CitedForm more = new CitedForm(OptionalInt.of(3), Optional.empty(), Optional.empty());
    assertTrue(
        style("nlm")
            .cite(PAPER, more)
            .orElseThrow()
            .startsWith("Varga I, Holm TB, de la Cruz M, et al."));
    assertTrue(
        style("harvard")
            .cite(PAPER, more)
            .orElseThrow()
            .contains("de la Cruz, M. and others (2018)"));
  }

  @Test
  void aTeamsOwnStyleIsReadFromAFile() throws Exception {
    String layout = "<text variable=\"container-title\"/><text variable=\"PMID\" prefix=\" / \"/>";
    assertEquals(
        "Ann Made Up Surg / 90000001", ofFile(csl(layout)).cite(PAPER, PLAIN).orElseThrow());
  }

  @Test
  void theNumberOfANumberedStyleIsLeftToTheList() throws Exception {
    String layout =
        "<text variable=\"citation-number\" suffix=\". \"/><text variable=\"container-title\"/>";
    assertEquals("Ann Made Up Surg", ofFile(csl(layout)).cite(PAPER, PLAIN).orElseThrow());
  }

  @Test
  void aStyleThatSaysNothingOfAWorkSaysSo() throws Exception {
    String layout = "<choose><if type=\"article-journal\"><text variable=\"title\"/></if></choose>";
    assertEquals(Optional.empty(), ofFile(csl(layout)).cite(GUIDELINE, PLAIN));
    assertTrue(ofFile(csl(layout)).cite(PAPER, PLAIN).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <style xmlns='http://purl.org/net/xbiblio/csl'> | line 1: not well-formed XML
          <style/>                                                     | not a style in the Citation
          <!DOCTYPE style SYSTEM 'file:///etc/passwd'><style/>         | declares a document type
          <style xmlns='http://purl.org/net/xbiblio/csl'/>             | has no bibliography
          <style xmlns='http://purl.org/net/xbiblio/csl'><info><link href='http://example.org/parent' rel='independent-parent'/></info></style> | use http://example.org/parent
          <style xmlns='http://purl.org/net/xbiblio/csl'><bibliography/></style> | writes nothing for a journal article
          """)
  void whatIsNoStyleIsRefusedWithItsReason(String csl, String reason) {
    StyleException refused = assertThrows(StyleException.class, () -> ofFile(csl));
    assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused.getMessage());
    assertTrue(String.valueOf(refused.getMessage()).contains("house.csl"), refused.getMessage());
  }

  @Test
  void aMacroThatCallsItselfIsRefused() {
    String csl =
        csl("<text macro=\"a\"/>")
            .replace("<citation>", "<macro name=\"a\"><text macro=\"a\"/></macro><citation>");
    assertThrows(StyleException.class, () -> ofFile(csl));
  }

  @Test
  void filesThatAreNoneAreToldApart() throws IOException {
    assertThrows(StyleException.class, () -> CitationStyles.of("missing.csl", folder));
    Files.write(folder.resolve("latin.csl"), "<style>\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThrows(StyleException.class, () -> CitationStyles.of("latin.csl", folder));
    Files.write(folder.resolve("large.csl"), new byte[(1 << 20) + 1]);
    assertThrows(StyleException.class, () -> CitationStyles.of("large.csl", folder));
  }
}

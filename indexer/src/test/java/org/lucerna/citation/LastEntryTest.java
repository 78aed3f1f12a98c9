package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last entry of a list is read as any other, wherever its lines break, and no further. */
class LastEntryTest {

  private static final String BEFORE = "Cooling livers\n\nCold may help.\n\nReferences\n\n";

  private static final String FIRST =
      "Quell RS, Vask T. Cooling pumps in practice. Part I: implantation. Ann Surg."
          + " 2013;257(1):11-19.";

  static Stream<String> references() {
    return Stream.of(
        "Fauxe AB, Shamm C. Study of imagined roots and livers. Oncotarget. 2014;5(9):2001-2010."
            + " PMID: 90000014",
        "Adlerin UM, Novack I. (2010). Survival in invented cohorts. Annals of Surgery, 12(3),"
            + " 201-208.",
        "Harvester, B. and Root, C. (2014) Regression of made-up lesions. Oncotarget, 5(9),"
            + " pp. 2001-2010.",
        "Frontis S. D., Ohm K. (2008). Cold lesions inhibit nothing. J. Exp. Bot. 59 4095–4107.",
        "Abend K. A handbook of cold. 2nd ed. London: Elsevier; 2011.",
        "Abend K (2011) Handbook of imagined cold. Springer.",
        "Meeting B, Speaker C. Cold in phase II. J Clin Oncol. 2019;37(15_suppl):9512.");
  }

  @ParameterizedTest
  @MethodSource("references")
  void isWholeWhereverItsLineBreaks(String reference) {
    for (int at = reference.indexOf(' '); at >= 0; at = reference.indexOf(' ', at + 1)) {
      String broken = reference.substring(0, at) + "\n" + reference.substring(at + 1);
      String numbered = BEFORE + "1. " + FIRST + "\n2. " + broken;
      assertEquals(reference, last(numbered), broken);
      assertEquals(reference, last(numbered + "\n\nAbout us\nWe are a charity.\n"), broken);
    }
  }

  @ParameterizedTest
  @MethodSource("references")
  void isWholeInAColumn(String reference) {
    for (int width = 40; width <= 100; width += 5) {
      String numbered =
          BEFORE + wrapped("1. " + FIRST, width) + "\n" + wrapped("2. " + reference, width);
      assertEquals(reference, last(numbered), width + " columns");
      String parted =
          BEFORE + wrapped(FIRST, width) + "\n\n" + wrapped(reference, width) + "\n\nOur work\n";
      assertEquals(reference, last(parted), width + " columns, no numbers");
      assertEquals(2, ReferenceListSegmenter.findAll(parted).getFirst().entries().size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Staging of cold lesions",
        "History\nIn 1938, after he had passed, a practice was opened.",
        "Was this page helpful?",
        "Contact: info@example.org",
        "Phone 020 7946 0958, 24 hours, 7 days.",
        "Glossary\nArtery: a vessel.",
        "We are a charity, and you can give online.",
        "Further reading\nMehr B. More of the cold. Lancet. 2012;3:4-5.",
        "Websites\nMehr B. More of the cold. Lancet. 2012;3:4-5.",
        "© 2026 Cold Trust",
      })
  void doesNotTakeWhatFollows(String after) {
    String entry = "Fauxe AB. Imagined livers. Oncotarget. 2014;5(9):2001-2010.";
    String list = BEFORE + "1. " + FIRST + "\n2. " + entry + "\n" + after + "\n";
    assertEquals(entry, ReferenceListSegmenter.findAll(list).getFirst().entries().getLast().raw());
    String wrapping =
        BEFORE + wrapped("1. " + FIRST, 60) + "\n" + wrapped("2. " + entry, 60) + "\n" + after;
    assertEquals(
        entry, ReferenceListSegmenter.findAll(wrapping).getFirst().entries().getLast().raw());
  }

  @Test
  void aTailGoesOnBehindABlankLine() {
    String head = "Fauxe AB. Imagined livers. Oncotarget.";
    assertEquals(
        head + " 2014;5(9):2001-2010.",
        last(BEFORE + "1. " + FIRST + "\n2. " + head + "\n\n2014;5(9):2001-2010.\n"));
  }

  @Test
  void entriesOfOneLineStayApart() {
    String list =
        BEFORE
            + "Cold Clinic. Liver cancer. Accessed 3 March 2026.\n"
            + "Cold Clinic. Liver scan. https://example.org/liver-scan\n"
            + "Abend K. Handbook. 2011. Springer.\n";
    assertEquals(3, ReferenceListSegmenter.findAll(list).getFirst().entries().size());
  }

  @Test
  void pagesBrokenAtTheirHyphenAreJoined() {
    assertEquals(
        "Fauxe AB. Imagined livers. Oncotarget. 2014;5(9):2001-2010.",
        last(
            BEFORE
                + "1. "
                + FIRST
                + "\n2. Fauxe AB. Imagined livers. Oncotarget. 2014;5(9):2001-\n2010."));
  }

  private static String last(String text) {
    List<ReferenceList> lists = ReferenceListSegmenter.findAll(text);
    return lists.getLast().entries().getLast().raw();
  }

  private static String wrapped(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      boolean fits = column + 1 + word.length() <= width;
      lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = fits && column > 0 ? column + 1 + word.length() : word.length();
    }
    return lines.toString();
  }
}

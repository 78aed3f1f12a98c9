package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.format.EndlessBits;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;

/** What no one meant as a reference, and what pages, scanners and other scripts leave in one. */
class HostileReferencesTest {

  private static final String PLAIN =
      "Example AB, Sample C. A made-up trial. Lancet. 2010;375(2):101-9.";

  private final ReferenceParser parser = new ReferenceParser();

  static List<String> repetitions() {
    return List.of(
        "A. ",
        "Smith AB, ",
        "Smith AB; ",
        "(",
        "[",
        "(a",
        "“a ",
        "2010;",
        "2010;3(4):5-6. ",
        "1-",
        "In: ",
        "In Smith A, editor. ",
        ", in The ",
        "eds ",
        ". ",
        "& ",
        "van ",
        "et al ",
        "; for the ",
        "Institute of ",
        "Institute and ",
        "WHO, ",
        "Accessed 1 ",
        "[Internet] ",
        "pp. ",
        "vol. 3 ",
        "No. 3 ",
        "Act 2004 ",
        "A B ",
        ",",
        ": ",
        "New York: ",
        "X: Y. ",
        "Report of ",
        "Reviewed by ",
        "中文 ",
        "שלום ");
  }

  /** Twice the string costs about twice the looks at its tokens, not four times. */
  @ParameterizedTest
  @MethodSource("repetitions")
  void workGrowsWithTheString(String bit) {
    long half = looks(bit.repeat(3000 / bit.length()));
    long whole = looks(bit.repeat(6000 / bit.length()));
    assertTrue(whole <= 2.7 * half + 20_000, () -> bit + ": " + half + " then " + whole);
    assertTrue(whole < 6000L * 400, () -> bit + ": " + whole);
  }

  static List<String> endlessBits() {
    return EndlessBits.ALL;
  }

  @ParameterizedTest
  @MethodSource("endlessBits")
  void anyBitRepeatedIsReadAsAnEntryAndAsAList(String bit) {
    String endless = bit.repeat(20_000 / bit.length());
    assertNotNull(parser.parse(endless));
    String list = "References\n1. " + PLAIN + "\n2. " + endless + "\n3. " + PLAIN + '\n';
    assertFalse(ReferenceListSegmenter.split(list).isEmpty());
  }

  private long looks(String raw) {
    Prepared prepared = Prepared.of(raw);
    CountingTokens tokens = new CountingTokens(prepared.text(), prepared.start());
    parser.read(prepared, tokens, new CitationDraft());
    return tokens.looks();
  }

  @Test
  void aMegabyteOnOneLineStaysVisible() {
    String line = PLAIN + " " + "word ".repeat(200_000);
    Citation citation = parser.parse(line);
    int kept = citation.unparsed().stream().mapToInt(String::length).sum();
    assertTrue(kept > 990_000, () -> "kept " + kept);
  }

  @Test
  void aMegabyteOfMarkupIsReadOnce() {
    for (String bit : List.of("&", "<p ", "<", "<script>", "&amp;", "</", "<!--")) {
      String text = bit.repeat(1_000_000 / bit.length());
      assertTrue(MarkupRemains.blocks("<p>" + text).length() <= text.length() + 3, bit);
    }
  }

  /** The number of an entry, however it is written, is no part of the reference. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1. ", "[1] ", "(1) ", "1) ", "12. ", "[12]", "• ", "- ", "¹ ", "^1 ", "* "})
  void passesOverTheNumber(String label) {
    assertSame(label + PLAIN);
  }

  @Test
  void controlAndInvisibleCharactersCarryNothing() {
    assertSame("\u200B" + PLAIN.replace(" ", "\u00a0") + "\u0000\u0007");
    assertSame(PLAIN.replace("made-up", "ma\u00ADde-up").replace(" trial", "\t trial"));
    assertSame("\uFEFF" + PLAIN);
  }

  @Test
  void remainsOfAPageArePassedOver() {
    assertSame("<li>" + PLAIN.replace("Lancet", "<em>Lancet</em>") + "</li>");
    assertSame(PLAIN.replace("A made", "<span class=\"title\">A made"));
    Citation citation =
        parser.parse("Exámple AB. Caf&eacute; &amp; CO<sub>2</sub>. BMJ. 2011;3:12&ndash;18.");
    assertEquals("Café & CO2", citation.title().orElseThrow());
    assertEquals("12–18", citation.text(CitationField.PAGES).orElseThrow());
  }

  @Test
  void lessThanIsNoTag() {
    Citation citation = parser.parse("Example AB. Risk when p<0.05 & n > 5. BMJ. 2011;3:12-18.");
    assertEquals("Risk when p<0.05 & n > 5", citation.title().orElseThrow());
  }

  @Test
  void smartQuotesEncloseATitleOrBelongToIt() {
    assertEquals("A trial", title("Example AB. “A trial.” BMJ. 2011;3:12-18."));
    assertEquals("The ‘best’ trial", title("Example AB. The ‘best’ trial. BMJ. 2011;3:12-18."));
    assertEquals("Crohn’s disease", title("Example AB. Crohn’s disease. BMJ. 2011;3:12-18."));
  }

  @Test
  void otherScriptsAreKept() {
    assertEquals("肝癌的治疗", title("王伟, 李娜. 肝癌的治疗. 中华医学杂志. 2010;90(2):101-9."));
    Citation hebrew = parser.parse("כהן א. טיפול בגרורות. הרפואה. 2010;149(2):101-9.");
    assertEquals("149", hebrew.text(CitationField.VOLUME).orElseThrow());
    assertEquals(2010, hebrew.issued().orElseThrow().year());
    Citation russian =
        parser.parse("Иванов ИИ, Петров ПП. Лечение рака печени. Хирургия. 2010;4:5-9.");
    assertEquals("Лечение рака печени", russian.title().orElseThrow());
    assertEquals(2, russian.authors().size());
  }

  private String title(String raw) {
    return parser.parse(raw).title().orElse("");
  }

  private void assertSame(String raw) {
    assertEquals(CitationText.of(parser.parse(PLAIN)), CitationText.of(parser.parse(raw)), raw);
    assertFalse(parser.parse(raw).authors().isEmpty());
  }
}

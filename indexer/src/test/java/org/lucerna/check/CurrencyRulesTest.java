package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LUC701 and LUC702: when and by whom a page was written, in prose lines of any format. */
class CurrencyRulesTest {
  private static final String LIST =
      "1. Holm I, Varga T. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ida Holm, reviewed 1 March 2026",
        "By Ida Holm. Reviewed 1 March 2026.",
        "Written by Ida Holm. Page last updated 01/03/2026. Next review due: March 2029.",
      })
  void aDateAndANameInProseAreSeen(String line) {
    assertEquals(List.of(), codes("a.txt", "Warm livers\n\n" + line + text()));
    assertEquals(List.of(), codes("a.md", "# Warm livers\n\n" + line + text()));
    String html =
        "<!doctype html><html><head><title>Warm livers</title></head><body><h1>Warm livers</h1><p>"
            + line
            + "</p><p>Warmth helps some people with small tumours.</p></body></html>";
    assertEquals(List.of(), codes("a.html", html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>This page was last edited on 2 June 2026, at 10:12 (UTC).</p><p>By Ida Holm</p><p>Written by: Ida Holm</p>",
        "<p>Autorin: Prof. Dr. med. Ida Holm, Stand: 14. Mai 2026</p>",
        "<p>Auteur : Ida Holm</p><p>Mis à jour le 3 mars 2026</p>",
        "<p>By Ida Holm, health writer. Medically reviewed by Dr. P. Varga. 22 July 2026.</p>",
        "<p>Example Warmth Board, 2 September 2026</p>",
        "<p class='contrib-group'>Ida Holm; Paul K. Varga. Last Update: May 1, 2026.</p>",
        "<dl><dt>Date:</dt><dd>January 22, 2026</dd><dt>Author:</dt><dd>Ida Holm</dd></dl>",
        "<article><p>Warmth helps.</p><footer class='entry-footer'><div class='author vcard'><span class='fn'>Ida Holm</span></div>"
            + "<div class='review'>Reviewed: 03/2026</div></footer></article>",
        "<p class='byline'>Ida Holm</p><time datetime='2026-03-03'>3 March</time>",
      })
  void aDateAndANameOnAPageAreSeen(String lines) {
    assertEquals(List.of(), codes("a.html", page("", lines)));
  }

  @Test
  void aDateAndANameInMetaTagsAreSeen() {
    String name = "<meta name='author' content='Example Warmth Trust'>";
    String date = "<meta name='date' content='2026-05-09'>";
    assertEquals(List.of(), codes("a.html", page(name + date, "")));
    assertEquals(List.of("LUC702"), codes("a.html", page(date, "")));
    assertEquals(List.of("LUC702"), codes("a.html", page(name, "")));
    String admin = name.replace("Example Warmth Trust", "admin");
    assertEquals(List.of("LUC702"), codes("a.html", page(admin + date, "")));
  }

  @Test
  void aDateAtTheRightOfALeafletsHeadIsSeen() {
    String head =
        "WARM LIVERS\nA leaflet of the Warmth Unit              March 2026\n\nBy: Ida Holm";
    assertEquals(List.of(), codes("a.txt", head + text()));
  }

  @Test
  void aReviewThatHasNotComeIsOverdue() {
    String lines = "Warm livers\n\nBy Ida Holm\n\nPublished: May 2024\n\nNext review due: %s";
    assertEquals(List.of("LUC702"), codes("a.txt", lines.formatted("May 2026") + text()));
    assertEquals(List.of(), codes("a.txt", lines.formatted("May 2027") + text()));
    String renewed = lines.replace("May 2024", "June 2026");
    assertEquals(List.of(), codes("a.txt", renewed.formatted("May 2026") + text()));
  }

  private static String page(String head, String lines) {
    return "<!doctype html><html><head><title>Warm livers</title>%s</head><body><h1>Warm livers</h1>%s<p>Warmth helps some people with small tumours.</p></body></html>"
        .formatted(head, lines);
  }

  @Test
  void theNextReviewIsNoReview() {
    List<String> codes =
        codes("a.txt", "Warm livers\n\nBy Ida Holm\n\nNext review due: March 2029" + text());
    assertEquals(List.of("LUC702"), codes);
  }

  @Test
  void aReviewStillToComeKeepsNoPageFresh() {
    String lines = "Warm livers\n\nBy Ida Holm\n\nPublished: 1 March 2019\n\nReview date: %s";
    assertTrue(codes("a.txt", lines.formatted("March 2028") + text()).contains("LUC701"));
    assertFalse(codes("a.txt", lines.formatted("March 2026") + text()).contains("LUC701"));
  }

  private static String text() {
    return "\n\nWarmth helps some people with small tumours [1]. It is not for all of them.\n\n"
        + "References\n\n"
        + LIST;
  }

  private static List<String> codes(String file, String text) {
    return CheckRuns.codes(CheckRuns.check(RuleFixtures.lookup(), file, text)).stream()
        .filter(code -> code.startsWith("LUC7"))
        .toList();
  }
}

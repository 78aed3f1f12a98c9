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

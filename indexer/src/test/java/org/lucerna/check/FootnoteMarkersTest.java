package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.resolve.InMemoryLookup;

/** LUC503 and LUC504 over the footnotes of Markdown. */
class FootnoteMarkersTest {
  private static final String TEXT =
      """
      # Warm livers

      By Ida Holm, 2 May 2026

      Warmth helps some of the people who have small tumours[^1]. Cold helps many others who have them tooMARKER.

      [^1]: Holm I, Varga T. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30.
      [^2]: Varga T. Cooling of made-up lesions. J Invent Med. 2018;6(1):21-30.
      """;

  @Test
  void pointIntoTheList() {
    assertEquals(List.of(), codes("[^2]"));
    assertEquals(List.of("LUC503", "LUC504@2"), codes("[^3]"));
    assertEquals(List.of("LUC503", "LUC504@2"), codes("[^frost]"));
    assertEquals(List.of("LUC504@2"), codes("[^1]"));
  }

  /** A page of two sentences, each with its marker behind the stop, with a heading or none. */
  @ParameterizedTest
  @ValueSource(strings = {"# Warm livers\n\n", "Warm livers\n\n", ""})
  void makeNoShortPageUnknown(String head) {
    String page =
        head
            + """
            Warmth helps some of the people who have small tumours.[^1]
            "Cold helps many others who have them too."[^2] [^1]

            [^1]: Holm I, Varga T. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30.
            [^2]: Varga T. Cooling of made-up lesions. J Invent Med. 2018;6(1):21-30.
            """;
    ArticleReport report = CheckRuns.check(new InMemoryLookup(List.of()), "a.md", page);
    assertEquals(2, report.entries().size());
    assertEquals(
        List.of(),
        CheckRuns.codes(report).stream().filter(code -> code.matches("LUC50[345].*")).toList());
  }

  private static List<String> codes(String marker) {
    ArticleReport report =
        CheckRuns.check(new InMemoryLookup(List.of()), "a.md", TEXT.replace("MARKER", marker));
    return CheckRuns.codes(report).stream().filter(code -> code.matches("LUC50[34].*")).toList();
  }
}

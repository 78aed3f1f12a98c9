package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.resolve.InMemoryLookup;

/** LUC503 and LUC504 over names with years and over numbers in round brackets. */
class WrittenMarkersTest {
  private static final String BY_NAME =
      """
      Warm livers

      By Ida Holm, 2 May 2026

      BODY

      References

      Holm, I., & Varga, T. (2017). Warming of made-up lesions. Journal of Invented Medicine, 5(1), 21-30.
      Lee, S. (2020a). Cooling of made-up lesions. Journal of Invented Medicine, 8(1), 1-9.
      van der Berg, K., Okafor, N., & Moreau, C. (2019). Beams on made-up lesions. Journal of Invented Medicine, 7(2), 40-48.
      World Health Organization. (2021). Care for people with made-up lesions. Geneva: WHO.
      """;

  private static final String BY_NUMBER =
      """
      Warm livers

      By Ida Holm, 2 May 2026

      BODY

      References

      1. Holm I, Varga T. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30.
      2. Lee S. Cooling of made-up lesions. J Invent Med. 2020;8(1):1-9.
      3. Berg K, Okafor N. Beams on made-up lesions. J Invent Med. 2019;7(2):40-48.
      4. Moreau C. Beads in made-up lesions. J Invent Med. 2018;6(2):40-48.
      5. Quist A. Care for made-up lesions. J Invent Med. 2016;4(2):40-48.
      """;

  private static final String ALL =
      "Warmth helps some of the people who have small tumours (Holm & Varga, 2017; see also Lee 2020a)."
          + " Van der Berg et al. (2019) used beams in others who have larger ones. Care is given to all"
          + " of them (WHO, 2021).";

  @Test
  void everyNameWithItsEntryIsInOrder() {
    assertEquals(List.of(), named(ALL));
  }

  @Test
  void aNameWithoutItsEntryIsTold() {
    assertEquals(
        List.of("LUC503: (Novak et al., 2015)"),
        named(ALL + " Cold is next (Novak et al., 2015)."));
    assertEquals(
        List.of("LUC503: Novak and Lind (2015)"), named(ALL + " Novak and Lind (2015) used cold."));
    assertEquals(
        List.of("LUC503: Novak, Lind, and Roy 2015"),
        named(ALL + " Cold is next (Holm and Varga 2017; Novak, Lind, and Roy 2015)."));
    assertEquals(List.of("LUC503: Lee (2014)"), named(ALL + " Lee (2014) used cold."));
  }

  @Test
  void anEntryThatNobodyNamesIsTold() {
    assertEquals(List.of("LUC504@3"), named(ALL.replace("Van der Berg et al. (2019)", "Many")));
    assertEquals(
        List.of(),
        named(ALL.replace("Van der Berg et al. (2019)", "In 2019 the group of van der Berg")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was begun early (2019) and soon ended.",
        "It was begun early (January 2019) in the city (Vienna, 2016).",
        "The trial (CAIRO 2015) went on in Germany (2018).",
        "It was last read by us (Updated 2019)."
      })
  void whatIsNoNameOfAnAuthorIsNoMarker(String words) {
    assertEquals(List.of(), named(ALL + " " + words));
  }

  @Test
  void aTextWhoseNamesTheListDoesNotKnowStaysSilent() {
    assertEquals(
        List.of(),
        named(
            "Warmth is old (Novak et al., 1915). Cold is older (Lind and Roy, 1899). Both help."));
  }

  private static final String NUMBERS =
      "Warmth helps some of the people who have small tumours (1). Cold helps many others (2, 3)."
          + " Beads are for those who have large tumours (4,5).";

  @Test
  void everyNumberWithItsEntryIsInOrder() {
    assertEquals(List.of(), numbered(NUMBERS));
    assertEquals(List.of(), numbered(NUMBERS.replace("(4,5)", "(3–5)")));
  }

  @Test
  void aNumberWithoutItsEntryAndAnEntryWithoutNumberAreTold() {
    assertEquals(List.of("LUC503: (7)"), numbered(NUMBERS + " Nothing helps all people (7)."));
    assertEquals(List.of("LUC503: (5-7)"), numbered(NUMBERS + " Nothing helps all people (5-7)."));
    assertEquals(List.of("LUC504@4"), numbered(NUMBERS.replace("(4,5)", "(5)")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of all people (9 patients) some (n = 9) were in Figure (7) and Table (8), in phase (6).",
        "It was seen in many (250) and in most (2019).",
        "They do: (6) warmth, (7) cold and (8) beads."
      })
  void countsAndItemsAreNoMarkers(String words) {
    assertEquals(List.of(), numbered(NUMBERS + " " + words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warmth helps some people (7). Cold helps others.",
        "Warmth (3), cold (2) and beads (1) are used. Beams (9) come next. Others have none (4).",
        "First comes warmth (1), then cold (2), then beads (3)",
        "Warmth helps some [1]. Cold helps others [2]. Beads [3] and beams [4] are next [5]. Few (7) had none."
      })
  void fewOrMixedNumbersStaySilent(String body) {
    assertEquals(List.of(), numbered(body));
  }

  @Test
  void areSeenInPagesAndMarkdown() {
    String list = BY_NUMBER.substring(BY_NUMBER.indexOf("1. Holm"));
    String body = NUMBERS + " Nothing helps all people (7).";
    String markdown = "# Warm livers\n\n" + body + "\n\n## References\n\n" + list;
    assertEquals(List.of("LUC503: (7)"), told("a.md", markdown));
    String page =
        "<!doctype html><html lang=\"en\"><head><title>Warm livers</title></head><body><h1>Warm livers</h1><p>"
            + body.replace("(1)", "(<a href=\"#r1\">1</a>)")
            + "</p><h2>References</h2><ol>"
            + list.replaceAll("(?m)^\\d\\. (.*)$", "<li>$1</li>")
            + "</ol></body></html>";
    assertEquals(List.of("LUC503: (7)"), told("a.html", page));
  }

  private static List<String> named(String body) {
    return told("a.txt", BY_NAME.replace("BODY", body));
  }

  private static List<String> numbered(String body) {
    return told("a.txt", BY_NUMBER.replace("BODY", body));
  }

  /** Code and quote; of an entry its place. */
  private static List<String> told(String file, String text) {
    return CheckRuns.check(new InMemoryLookup(List.of()), file, text).findings().stream()
        .map(ReportedFinding::finding)
        .filter(it -> it.code().matches("LUC50[34]"))
        .map(
            it ->
                it.code()
                    + (it.entry().isPresent()
                        ? "@" + it.entry().getAsInt()
                        : ": " + it.evidence().quote()))
        .toList();
  }
}

package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lucerna.check.rule.RuleRegister;
import org.lucerna.resolve.InMemoryLookup;

/** Every rule has a fixture in which it fires and one, as like as can be, in which it is silent. */
class RulesTest {
  static Stream<String> codes() {
    return RuleRegister.all().stream().map(rule -> rule.info().code());
  }

  static ArticleReport check(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RulesTest.class.getResourceAsStream("rules/" + name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CheckRuns.check(RuleFixtures.lookup(), name, text);
    }
  }

  private static boolean fires(ArticleReport report, String code) {
    return report.findings().stream().anyMatch(it -> it.finding().code().equals(code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void firesWhereItShould(String code) throws IOException {
    ArticleReport report = check(code + "-fires.txt");
    assertTrue(fires(report, code), code + " is silent; found " + CheckRuns.codes(report));
    report.findings().stream()
        .filter(it -> it.finding().code().equals(code))
        .forEach(it -> assertFalse(it.finding().evidence().quote().isBlank(), code));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isSilentWhereItShouldBe(String code) throws IOException {
    ArticleReport report = check(code + "-silent.txt");
    assertFalse(fires(report, code), code + " fires: " + report.findings());
  }

  @Test
  void codesAreUniqueAndInOrder() {
    List<String> codes = codes().toList();
    assertEquals(codes.stream().sorted().distinct().toList(), codes);
    assertEquals(27, codes.size());
  }

  @Test
  void neverCallsCorrectedOrDoubtedWorkRetracted() throws IOException {
    for (String name : Set.of("LUC202-fires.txt", "LUC203-fires.txt")) {
      assertFalse(fires(check(name), "LUC201"), name);
    }
  }

  @Test
  void isSilentOnPageFurnitureAndOnTestsOfTheLiver() {
    ArticleReport report =
        CheckRuns.check(
            new InMemoryLookup(List.of()),
            "furniture.html",
            """
            <!doctype html><html lang="en"><head><title>Blood tests before treatment</title>
            <meta name="author" content="Ann Example">
            <meta property="article:published_time" content="2026-05-02"></head><body>
            <nav><a href="/a">Home</a> <a href="/b">All 300 topics</a> <a href="/c">Donate 10%</a></nav>
            <div class="cookie-banner">We use cookies. Studies show that 90% of people accept them.</div>
            <main><h1>Blood tests before treatment</h1>
            <p>Your doctor will ask for liver function tests. Liver function tests show how well the
            liver works.</p>
            <h2>Contact us</h2><p>Phone 0800 123 456, lines are open 9 to 5, 7 days a week. Up to 95% of
            calls are answered at once.</p></main>
            <footer>Registered charity 123456. Copyright 2026. 100% of donations go to research.</footer>
            </body></html>
            """);
    assertEquals(Set.of("LUC505"), CheckRuns.distinctCodes(report));
  }

  @Test
  void aNumberOfAnotherWorkMakesNoDuplicateOfIt() {
    String text =
        """
        Heat and sound

        By Ann Example, 2 May 2026. Heat helps [1]. Sound helps [2].

        References
        1. %s
        2. %s
        """;
    String heat =
        "Example A. Microwave ablation of colorectal liver metastases. J Invented Surg."
            + " 2011;1:1-9. PMID: 90000001";
    String sound =
        "Quist A. A retracted report on sound waves in the liver. J Imagined Med. 2019;3(2):20-29.";
    ArticleReport crossed =
        CheckRuns.check(
            RuleFixtures.lookup(), "x.txt", text.formatted(heat, sound + " PMID: 90000001"));
    assertTrue(CheckRuns.codes(crossed).contains("LUC102@2"), crossed.toString());
    assertFalse(fires(crossed, "LUC405"), crossed.toString());
    ArticleReport twice =
        CheckRuns.check(RuleFixtures.lookup(), "x.txt", text.formatted(heat, heat));
    assertTrue(fires(twice, "LUC405"), twice.toString());
  }

  @Test
  void aPowerOfTenIsNoMarker() {
    String text =
        """
        <!doctype html><html lang="en"><head><title>Cells</title></head><body>
        <p>Doses of 10<sup>9</sup> cells and 1.5 &times; 10<sup>-9</sup> litres help<sup>%s</sup>.</p>
        <h2>References</h2><ol><li>Example A. Cells that help. J Invented Surg. 2011;1:1-9.</li></ol>
        </body></html>
        """;
    ArticleReport right = CheckRuns.check(RuleFixtures.lookup(), "x.html", text.formatted("1"));
    assertFalse(fires(right, "LUC503"), right.toString());
    ArticleReport wrong = CheckRuns.check(RuleFixtures.lookup(), "x.html", text.formatted("9"));
    assertTrue(fires(wrong, "LUC503"), wrong.toString());
  }

  /** The labels of Markdown's notes are names, numbers too: "[^7]" may be the second. */
  @Test
  void aNoteOfMarkdownIsCitedByItsLabel() {
    String text =
        """
        # Cold and livers

        Both are done with a needle through the skin and without a cut.

        ## What helps whom

        Cold helps some people with a few small deposits.[^moreau] Heat also
        helps others, where the deposits lie deep in the liver.%s It is not known which of them is
        better for people with many deposits.

        [^moreau]: Lindqvist B, Moreau C. Freezing small deposits. J Imagined Radiol. 2020;44(1):55-61.
        [^7]: Example A. Cells that help. J Invented Surg. 2011;1:1-9.
        """;
    ArticleReport right = CheckRuns.check(RuleFixtures.lookup(), "x.md", text.formatted("[^7]"));
    assertFalse(fires(right, "LUC503") || fires(right, "LUC504"), right.toString());
    ArticleReport wrong =
        CheckRuns.check(RuleFixtures.lookup(), "x.md", text.formatted("[^moreau]"));
    assertTrue(fires(wrong, "LUC504"), wrong.toString());
  }
}

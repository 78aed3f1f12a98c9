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
    assertEquals(Set.of("LUC505", "LUC702"), CheckRuns.distinctCodes(report));
  }
}

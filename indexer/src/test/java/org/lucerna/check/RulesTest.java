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
}

package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.CitedName;

class ReferenceParserTest {

  private final ReferenceParser parser = new ReferenceParser();

  /** golden.txt: a reference, the fields it must give (indented), a blank line. */
  static Stream<String> golden() throws IOException {
    return Arrays.stream(resource("golden.txt").split("\n\n")).filter(block -> !block.isBlank());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void readsEveryStyle(String block) {
    String[] parts = block.strip().split("\n", 2);
    assertEquals(parts[1].stripTrailing(), CitationText.of(parser.parse(parts[0])).stripTrailing());
  }

  @Test
  void keepsParticleAndSuffixApart() {
    Citation citation = parser.parse("van der Test AB, Sample C Jr. A trial. Lancet. 2010;1:2-3.");
    assertEquals(
        List.of("van der Test", "Sample"),
        citation.authors().stream().map(n -> ((CitedName.Person) n).surname()).toList());
    assertEquals("Jr", ((CitedName.Person) citation.authors().get(1)).suffix().orElseThrow());
  }

  @Test
  void everyFieldHasAConfidence() {
    Citation citation = parser.parse("Test AB. A trial. Lancet. 2010;1(4):2-3. doi:10.1000/182");
    for (CitationField field : citation.text().keySet()) {
      assertTrue(citation.confidence(field) > 0 && citation.confidence(field) <= 1, field.name());
    }
    assertTrue(citation.confidence(CitationField.AUTHORS) > 0.9);
  }

  @Test
  void whatItCannotPlaceStaysVisible() {
    Citation citation = parser.parse("Test AB. A trial. Lancet. 2010;1:2-3. Polish.");
    assertEquals(List.of("Polish."), citation.unparsed());
    Map<?, ?> custom = (Map<?, ?>) Objects.requireNonNull(CslView.of(citation).get("custom"));
    assertEquals(List.of("Polish."), custom.get("unparsed"));
    assertEquals(
        Set.of("author", "issued", "title", "container-title", "volume", "page"),
        ((Map<?, ?>) Objects.requireNonNull(custom.get("confidence"))).keySet());
  }

  @Test
  void journalsOfACorpusExtendTheList() {
    ReferenceParser taught =
        new ReferenceParser(JournalNames.bundled().with(List.of("Zeitung für Nichts")));
    Citation citation = taught.parse("Test AB (2010) A trial of zeal. Zeitung für Nichts.");
    assertEquals("Zeitung für Nichts", citation.containerTitle().orElseThrow());
    assertEquals(CitationType.JOURNAL_ARTICLE, citation.type());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "[1]",
        "2010",
        "1.",
        "\u0000",
        "﻿",
        "et al",
        "(",
        "https://",
        "doi:"
      })
  void takesAlmostNothing(String raw) {
    Citation citation = parser.parse(raw);
    assertTrue(citation.authors().isEmpty(), citation::toString);
  }

  @Test
  void takesEveryReferenceCutAnywhere() throws IOException {
    for (String block : golden().toList()) {
      String raw = block.strip().split("\n", 2)[0];
      for (int cut = 0; cut <= raw.length(); cut += 3) {
        check(raw.substring(0, cut));
        check(raw.substring(cut));
      }
    }
  }

  @Test
  void takesAnyShuffledString() {
    Random random = new Random(5);
    String[] bits = {
      "Smith",
      " AB",
      ", ",
      ". ",
      "; ",
      "(2010)",
      "2010",
      ";3",
      "(4)",
      ":5-9",
      " In: ",
      "eds",
      "et al",
      "“",
      "”",
      "http://a.b/c",
      "doi:10.1/x",
      "[",
      "]",
      "(",
      ")",
      "New York: ",
      "Springer",
      "pp. ",
      "é",
      "𝒳",
      "\u00a0",
      "\n",
      "-",
      "–",
      "&",
      "J.",
      "van der ",
      "Accessed ",
      "3/4/2011",
      "Vol. ",
      "II"
    };
    for (int round = 0; round < 5000; round++) {
      StringBuilder raw = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        raw.append(bits[random.nextInt(bits.length)]);
      }
      check(raw.toString());
    }
  }

  /** Nothing comes out that did not go in: every field's words are in the string. */
  private void check(String raw) {
    Citation citation = parser.parse(raw);
    String letters = letters(raw);
    citation
        .text()
        .forEach(
            (field, value) -> {
              boolean generated = field == CitationField.GENRE || field == CitationField.NUMBER;
              assertTrue(
                  generated || isSubsequence(letters(value), letters),
                  () -> field + "=" + value + " of " + raw);
            });
  }

  /** What was masked in the middle of a value (an address, a note) is left out of it. */
  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < part.length(); i++) {
      at = whole.indexOf(part.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. ",
        "Smith AB, ",
        "(",
        "[",
        "2010;",
        "1-",
        "In: ",
        ". ",
        "http://",
        "doi:10.1/",
        "“",
        "& ",
        "van ",
        "et al ",
        "Accessed 1 ",
        "pp. ",
        "1. ",
        "A B ",
        ",",
        "New York: ",
        "10.1000/(",
        "X: Y. "
      })
  void readsHostileRepetitions(String bit) {
    Citation citation = parser.parse(bit.repeat(50_000 / bit.length()));
    assertTrue(citation.identifiers().size() < 60_000);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ReferenceParserTest.class.getResourceAsStream("parsed/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lists in text number their entries. */
class ListLabelsTest {
  private static final String A =
      "Holm I, Varga T. Warming of made-up lesions. J Invent Med. 2017;5(1):21-30.";
  private static final String B =
      "Varga T. Cooling of made-up lesions. J Invent Med. 2018;6(1):21-30.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1: '  | '2: '",
        "'1 - ' | '2 - '",
        "'1 – ' | '2 – '",
        "'1- '  | '2- '",
        "'[1]: '| '[2]: '",
        "'[1]. '| '[2]. '",
        "'^ a b '| '^ '",
      })
  void areNoPartOfTheEntries(String first, String second) {
    String text = "Warm livers\n\nReferences\n\n" + first + A + '\n' + second + B + '\n';
    assertEquals(List.of(A, B), raw(text));
    assertEquals(List.of(A, B), raw(text.replace("\n" + second, "\n\n" + second)));
    assertEquals(List.of(A, B), raw(text.replace("lesions. J", "lesions.\n  J")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(PDF, 340 KB, opens in a new window)",
        "[PDF 1.2MB]",
        "(external link, opens in new tab)",
        "(340kb)",
        "(Word document)",
      })
  void whatStandsBehindALinkIsNoTitle(String note) {
    String entry = A.replace("lesions. J", "lesions " + note + ". J");
    assertEquals(
        "Warming of made-up lesions", new ReferenceParser().parse(entry).title().orElse(""));
  }

  @Test
  void numbersOfWordsAreNone() {
    for (String words : List.of("5-Fluorouracil in mice", "3:1 mixtures", "2019 - A year")) {
      assertEquals(0, EntryLabel.of(words).map(EntryLabel::length).orElse(0), words);
    }
  }

  private static List<String> raw(String text) {
    return ReferenceListSegmenter.findAll(text).stream()
        .flatMap(list -> list.entries().stream())
        .map(ListEntry::raw)
        .toList();
  }
}

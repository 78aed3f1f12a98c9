package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fixture is an article, a line "=====", and the entries expected from it, one a line. */
class ReferenceListSegmenterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numbered-wrapped",
        "bulleted-sources",
        "headless-brackets",
        "hanging-indent",
        "labels-alone",
        "quoted-titles",
        "prose-after",
        "run-on-numbered",
        "run-on-bare",
        "footnotes",
        "introduced",
        "two-lists",
        "no-list",
        "markdown-ones",
        "blank-parted",
        "doi-own-line",
        "no-numbers-wrapped",
        "closing-brackets",
        "round-brackets"
      })
  void splitsAsExpected(String name) throws IOException {
    String[] halves = fixture(name).split("\n=====\n", 2);
    List<String> expected = halves[1].lines().filter(line -> !line.isBlank()).toList();
    List<String> actual =
        ReferenceListSegmenter.findAll(halves[0]).stream()
            .flatMap(list -> list.entries().stream())
            .map(ListEntry::text)
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  @Test
  void offsetsPointAtTheEntry() throws IOException {
    String text = fixture("numbered-wrapped").split("\n=====\n", 2)[0];
    for (ListEntry entry : ReferenceListSegmenter.findAll(text).get(0).entries()) {
      String there = text.substring(entry.start(), entry.end()).replaceAll("\\s+", " ");
      assertEquals(entry.text(), there);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"references", "sources:", "References (2)"})
  void knowsHeadsInLowerCaseAndWithACount(String head) {
    String entry = "Abend K. Cooling of made-up lesions. J Invent Med. 2015;3(2):11-9.";
    String text = "Heat works [1].\n\n" + head + "\n- " + entry + "\n";
    List<ReferenceList> lists = ReferenceListSegmenter.findAll(text);
    assertEquals(1, lists.size());
    assertEquals(entry, lists.getFirst().entries().getFirst().raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*J Vet Surg*. 1999;**12**(3) | J Vet Surg. 1999;12(3)",
        "_J Vet Surg_, *12*(3), ***9***. | J Vet Surg, 12(3), 9.",
        "HLA-A*02 and B*07 in sheep | HLA-A*02 and B*07 in sheep",
        "Smith J*, Jones K*. Of 2 * 3 * 4 | Smith J*, Jones K*. Of 2 * 3 * 4",
        "www.a.org/_x_/b_c_d.html | www.a.org/_x_/b_c_d.html",
      })
  void takesEmphasisOff(String raw, String plain) {
    assertEquals(plain, MarkupRemains.inline(raw).text());
  }

  /** What begins with a small letter is no rest of the entry above where it is a name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "d'Andrea, E., & Russo, M. (2022).",
        "d’Andrea, E., et al.",
        "dell'Orto, Marta, and Nina Ray. 2022.",
        "van der Holm, Marieke, and Nina Ray. 2022.",
        "al-Sayed, O. (2022).",
        "de Jong K, Ray N. 2022.",
      })
  void anEntryMayBeginWithASmallParticle(String names) {
    String first = "Cole, M. (2017). Warming of made-up lesions. Liver Journal, 5(1), 21-30.";
    String second = names + " Cooling of lesions. Liver Journal, 3(2), 11-19.";
    for (String between : List.of("\n\n", "\n")) {
      List<ListEntry> entries =
          ReferenceListSegmenter.findAll("References\n\n" + first + between + second + "\n")
              .getFirst()
              .entries();
      assertEquals(List.of(first, second), entries.stream().map(ListEntry::raw).toList());
    }
  }

  @Test
  void aRestMayBeginWithASmallWord() {
    String text =
        "References\n\nCole M. Warming of made-up lesions in the\nde novo liver, and later. Liver J."
            + " 2017;5(1):21-30.\n";
    assertEquals(1, ReferenceListSegmenter.findAll(text).getFirst().entries().size());
  }

  /** Broken by a page into one line each, and ended by an address, which takes no stop. */
  @Test
  void numbersPartEntriesThatEndInAnAddressOrInPages() {
    String text =
        "View references\n\n1. Cole M. Warming. Liver J (2017) 5:21-30. doi: 10.1000/made.up.2"
            + " 2. Abend K. Cooling. Liver J (2015) 3:11-9 3. Birch L. Part 4. Liver J (2016) 4:1-9."
            + " https://example.org/birch 4. Dorn P. Waves. Liver J (2018) 6:1-9.";
    List<ListEntry> entries = ReferenceListSegmenter.findAll(text).getFirst().entries();
    assertEquals(
        List.of("1", "2", "3", "4"), entries.stream().map(it -> it.label().orElse("")).toList());
    assertTrue(entries.get(2).raw().endsWith("https://example.org/birch"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Ray N, Martín-\nPérez E. Waves', 'Martín-Pérez'",
    "'Ray N. Liver care after COVID-\n19 in towns', 'COVID-19'",
    "'Ray N. Cells with anti-\nCD20 bodies', 'anti-CD20'",
  })
  void aHyphenAtTheEndOfALineIsTheWordsOwn(String broken, String whole) {
    String text = "References\n\n1. " + broken.replace("\\n", "\n") + ". Liver J. 2018;6(1):1-9.\n";
    ListEntry entry = ReferenceListSegmenter.findAll(text).getFirst().entries().getFirst();
    assertTrue(entry.raw().contains(whole), entry.raw());
  }

  @Test
  void keepsTheLabelApart() {
    ListEntry entry = ReferenceListSegmenter.split("[7] Doe J. Title. BMJ. 2001;3:4.").get(0);
    assertEquals("7", entry.label().orElseThrow());
    assertEquals("Doe J. Title. BMJ. 2001;3:4.", entry.raw());
  }

  @Test
  void splitLosesNothingOfAPastedList() {
    String pasted = "Just a title\n\nSmith J. A trial. Lancet 2010;375:1-10.\nand something else?";
    String all =
        String.join(
            " ", ReferenceListSegmenter.split(pasted).stream().map(ListEntry::text).toList());
    assertEquals(pasted.replaceAll("\\s+", " "), all);
  }

  @Test
  void takesAnyTextCutAnywhere() throws IOException {
    String text = fixture("numbered-wrapped").split("\n=====\n", 2)[0];
    for (int cut = 0; cut <= text.length(); cut++) {
      checkOffsets(text.substring(0, cut));
      checkOffsets(text.substring(cut));
    }
  }

  @Test
  void takesAnyShuffledText() {
    Random random = new Random(11);
    String[] bits = {
      "References\n",
      "1. ",
      "2. ",
      "\n",
      "\n\n",
      "Smith AB",
      ", ",
      "2010",
      ";3:4-5.",
      "[1] ",
      "• ",
      "http://a.b/c",
      " ",
      "Sources: ",
      "et al",
      "\u00a0",
      "-",
      "\t",
      "(3) ",
      "𝒳"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      checkOffsets(text.toString());
    }
  }

  private static void checkOffsets(String text) {
    int last = 0;
    for (ReferenceList list : ReferenceListSegmenter.findAll(text)) {
      for (ListEntry entry : list.entries()) {
        assertTrue(entry.start() >= last && entry.end() <= text.length(), text);
        last = entry.end();
      }
    }
    ReferenceListSegmenter.split(text);
  }

  private static String fixture(String name) throws IOException {
    try (InputStream in =
        ReferenceListSegmenterTest.class.getResourceAsStream("lists/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.lucerna.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.resolve.Works;

class MatchKeysTest {
  private static Publication paper(String title) {
    return Works.publication(
        Works.header(title, "2014", Optional.empty(), List.of(), List.of()),
        Optional.empty(),
        List.of(PersonName.group("The Group"), PersonName.person("van Hazel", "Guy")),
        Optional.of(
            new JournalIssue(
                "Annals",
                "Ann",
                Optional.empty(),
                Optional.of("34"),
                Optional.of("2"),
                Optional.of("1723-31"))),
        List.of());
  }

  @Test
  void aReferenceAsksForWhatItsRecordKeeps() {
    Set<String> kept = MatchKeys.of(paper("Ablation of liver metastases in two hospitals"));
    Set<String> asked =
        MatchKeys.ofReference(
            "van Hazel G. Ablation of liver metastases in two hospitals. Ann 2014;34(2):1723-31.");
    Set<String> found = new HashSet<>(kept);
    found.removeIf(key -> key.startsWith(MatchKeys.SAME_TITLE));
    assertTrue(asked.containsAll(found), kept + " of " + asked);
    assertEquals(5 + 3, found.size(), "five runs of three words, three pairs of numbers");
  }

  @Test
  void whatThousandsOfTitlesSayIsNoKey() {
    Set<String> kept =
        MatchKeys.of(
            paper("Cold beams for deposits in bone: a systematic review and meta-analysis"));
    Set<String> stock = MatchKeys.ofReference("A systematic review and meta-analysis");
    assertTrue(Collections.disjoint(kept, stock), kept + " and " + stock);
    Set<String> bare = MatchKeys.of(paper("Systematic review and meta-analysis"));
    assertTrue(!Collections.disjoint(bare, stock), "all that this title has: " + bare);
  }

  @Test
  void aShortTitleIsAKeyAsAWhole() {
    assertTrue(
        MatchKeys.of(paper("Liver Tumours"))
            .contains(MatchKeys.wholeTitle(List.of("liver", "tumours"))));
  }

  @Test
  void keysAreEightCharactersThatSortAsTheirNumbersDo() {
    Random random = new Random(5);
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      numbers.add(random.nextLong(1L << 42));
    }
    Collections.sort(numbers);
    List<String> texts = numbers.stream().map(number -> KeyHash.text("r", number)).toList();
    assertEquals(texts.stream().sorted().toList(), texts);
    assertTrue(texts.stream().allMatch(text -> text.length() == 8 && text.startsWith("r")));
    assertEquals(Set.copyOf(texts).size(), texts.size());
  }

  @Test
  void differentWordsHaveDifferentHashes() {
    Map<Long, List<String>> byHash = new HashMap<>();
    List<String> words = Stream.iterate(1, i -> i + 1).limit(60).map(i -> "w" + i).toList();
    for (String first : words) {
      for (String second : words) {
        for (String third : words) {
          List<String> run = List.of(first, second, third);
          List<String> same = byHash.put(KeyHash.of(run), run);
          assertEquals(null, same, () -> same + " and " + run);
        }
      }
    }
    assertNotEquals(KeyHash.of(List.of("ab", "c")), KeyHash.of(List.of("a", "bc")));
  }
}

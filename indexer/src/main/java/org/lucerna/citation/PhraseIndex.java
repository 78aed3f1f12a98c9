package org.lucerna.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Phrases by their first two characters, in the order given: where one begins another, longest
 * first.
 */
final class PhraseIndex {

  private static final int ASCII = 128;

  private final List<String> all;

  /** At 128 times the first character and the second, where both are ASCII. */
  private final List<List<String>> byStart;

  /** The rest by their first character. */
  private final Map<Character, List<String>> other = new HashMap<>();

  private PhraseIndex(List<String> phrases) {
    List<List<String>> lists = new ArrayList<>(Collections.nCopies(ASCII * ASCII, List.of()));
    for (String phrase : phrases) {
      if (isAscii(phrase, 0)) {
        List<String> alike = new ArrayList<>(lists.get(at(phrase, 0)));
        alike.add(phrase);
        lists.set(at(phrase, 0), List.copyOf(alike));
      } else {
        other.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>()).add(phrase);
      }
    }
    byStart = List.copyOf(lists);
    all = phrases;
  }

  static PhraseIndex of(String... phrases) {
    return new PhraseIndex(List.of(phrases));
  }

  static PhraseIndex joined(PhraseIndex... indexes) {
    return new PhraseIndex(Stream.of(indexes).flatMap(index -> index.all.stream()).toList());
  }

  /** Those that may stand there, as far as two characters tell. */
  List<String> startingLike(String text, int i) {
    return isAscii(text, i)
        ? byStart.get(at(text, i))
        : other.getOrDefault(text.charAt(i), List.of());
  }

  private static boolean isAscii(String text, int i) {
    return i + 1 < text.length() && text.charAt(i) < ASCII && text.charAt(i + 1) < ASCII;
  }

  private static int at(String text, int i) {
    return ASCII * text.charAt(i) + text.charAt(i + 1);
  }
}

package org.lucerna.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases by their first character, in the order given: where one begins another, longest first.
 */
final class PhraseIndex {

  private final Map<Character, List<String>> other = new HashMap<>();
  private final List<List<String>> ascii = new ArrayList<>();

  private PhraseIndex(String... phrases) {
    for (String phrase : phrases) {
      other.computeIfAbsent(phrase.charAt(0), first -> new ArrayList<>()).add(phrase);
    }
    for (char c = 0; c < 128; c++) {
      ascii.add(List.copyOf(other.getOrDefault(c, List.of())));
    }
  }

  static PhraseIndex of(String... phrases) {
    return new PhraseIndex(phrases);
  }

  List<String> startingWith(char c) {
    return c < 128 ? ascii.get(c) : other.getOrDefault(c, List.of());
  }
}

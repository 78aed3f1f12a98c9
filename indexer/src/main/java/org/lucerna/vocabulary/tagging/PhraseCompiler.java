package org.lucerna.vocabulary.tagging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lucerna.vocabulary.spelling.Folding;

/** Turns a written phrase into word numbers, in every way its hyphens may be written. */
final class PhraseCompiler {
  /** Word beginnings that are written joined, hyphenated or apart: chemo-embolisation. */
  private static final Set<String> PREFIXES =
      Set.of(
          "chemo", "radio", "neo", "post", "pre", "intra", "trans", "micro", "immuno", "thermo",
          "cryo", "extra", "peri", "co", "electro", "photo", "multi", "non", "gastro", "hyper");

  private static final int SHORTEST_REST = 5;

  private final WordTable words;

  PhraseCompiler(WordTable words) {
    this.words = words;
  }

  /** All ways to write the phrase; empty where it has no word. */
  List<int[]> compile(String phrase) {
    Set<List<String>> variants = new LinkedHashSet<>();
    List<String> tokens = tokens(phrase);
    if (tokens.isEmpty()) {
      return List.of();
    }
    variants.add(tokens);
    addJoined(tokens, variants);
    addSplit(tokens, variants);
    return variants.stream().map(this::numbers).toList();
  }

  private static void addJoined(List<String> tokens, Set<List<String>> variants) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (PREFIXES.contains(tokens.get(i)) && tokens.get(i + 1).length() >= SHORTEST_REST) {
        List<String> joined = new ArrayList<>(tokens.subList(0, i));
        joined.add(tokens.get(i) + tokens.get(i + 1));
        joined.addAll(tokens.subList(i + 2, tokens.size()));
        variants.add(joined);
      }
    }
  }

  private static void addSplit(List<String> tokens, Set<List<String>> variants) {
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      for (int cut = 2; cut <= token.length() - SHORTEST_REST; cut++) {
        if (PREFIXES.contains(token.substring(0, cut))) {
          List<String> split = new ArrayList<>(tokens.subList(0, i));
          split.add(token.substring(0, cut));
          split.add(token.substring(cut));
          split.addAll(tokens.subList(i + 1, tokens.size()));
          variants.add(split);
        }
      }
    }
  }

  /** Folded words, with "," and "/" where the phrase has them. */
  private static List<String> tokens(String phrase) {
    List<String> tokens = new ArrayList<>();
    StringBuilder between = new StringBuilder();
    for (int i = 0; i <= phrase.length(); i++) {
      char c = i < phrase.length() ? phrase.charAt(i) : ',';
      if (c == ',' || c == '/') {
        tokens.addAll(Folding.words(between.toString()));
        between.setLength(0);
        if (i < phrase.length() && !tokens.isEmpty()) {
          tokens.add(String.valueOf(c));
        }
      } else {
        between.append(c);
      }
    }
    return tokens;
  }

  private int[] numbers(List<String> tokens) {
    return tokens.stream()
        .mapToInt(
            token ->
                switch (token) {
                  case "," -> WordTable.COMMA;
                  case "/" -> WordTable.SLASH;
                  default -> words.intern(token);
                })
        .toArray();
  }
}

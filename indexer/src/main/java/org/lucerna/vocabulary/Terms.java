package org.lucerna.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.vocabulary.spelling.Folding;
import org.lucerna.vocabulary.spelling.SpellingVariants;

/** Terms as they are compared: spelling, number, case, hyphens and punctuation do not matter. */
public final class Terms {
  private Terms() {}

  /** Words in canonical spelling, joined by single spaces; empty for a text without a word. */
  public static String normalise(String term) {
    return String.join(" ", words(term));
  }

  /** The canonical words of a term, in order. */
  public static List<String> words(String term) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.words(term)) {
      words.add(SpellingVariants.canonical(word));
    }
    return words;
  }
}

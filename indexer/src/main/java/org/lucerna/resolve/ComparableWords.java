package org.lucerna.resolve;

import java.util.List;
import org.lucerna.index.MatchText;

/** The words of a text as everything that compares references sees them. */
public final class ComparableWords {
  private ComparableWords() {}

  public static List<String> of(String text) {
    return MatchText.words(text);
  }
}

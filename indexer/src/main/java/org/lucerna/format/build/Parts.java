package org.lucerna.format.build;

import java.util.ArrayList;
import java.util.List;

/**
 * A field that holds several values. In one pass: a pattern that takes the blanks before a
 * separator looks over a long run of them again from each.
 */
public final class Parts {
  private Parts() {}

  /**
   * @param separators each of its characters parts two values
   * @return the values without the blanks around them, the empty ones left out
   */
  public static List<String> of(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}

package org.lucerna.vocabulary;

import java.util.Arrays;

/** Optimal string alignment distance: insertions, deletions, replacements, neighbours swapped. */
public final class EditDistance {
  private EditDistance() {}

  public static int between(String left, String right) {
    return toBeginnings(left, right)[right.length()];
  }

  /** The least distance between what was typed so far and any beginning of a text. */
  public static int toBeginning(String typed, String text) {
    // A longer beginning has more letters to put in than are worth comparing.
    String start = text.substring(0, Math.min(text.length(), 2 * typed.length()));
    return Arrays.stream(toBeginnings(typed, start)).min().orElseThrow();
  }

  /** Distances between the whole of one text and the other's first letters, by their number. */
  private static int[] toBeginnings(String left, String right) {
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int replace = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last;
  }
}

package org.lucerna.resolve;

import java.util.Set;

/** Comparing single words: slips of the pen, abbreviations, words that say little. */
final class Words {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the",
          "to", "with", "et", "de", "la", "le", "der", "die", "und", "del", "di", "y", "vs");

  /** Shorter words are too easily one letter away from each other. */
  private static final int SHORTEST_FUZZY = 5;

  private Words() {}

  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  /** The same word, or one slip away from it: two for words of nine letters and more. */
  static boolean alike(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    return a.equals(b)
        || (longer >= SHORTEST_FUZZY && alike(a, b, longer < 9 ? 1 : 2) && !hasDigit(a));
  }

  /** The same but for so many slips; one end at least must be whole. */
  static boolean alike(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return false;
    }
    boolean edgeAlike =
        a.charAt(0) == b.charAt(0) || a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    return edgeAlike
        && Long.bitCount(letters(a) ^ letters(b)) <= 2 * most
        && within(a, b, most)
        && !hasDigit(b);
  }

  /** Which letters and digits a word has: one edit changes two of them at most. */
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** One shortens the other, as journal names do: {@code surg} and {@code surgery}. */
  static boolean abbreviates(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String other = a.length() <= b.length() ? b : a;
    if (other.startsWith(shorter)) {
      return true;
    }
    // "Natl" for "national", "Intl" for "international": begins alike, ends alike.
    return shorter.length() >= 3
        && other.length() > shorter.length()
        && other.startsWith(shorter.substring(0, 2))
        && shorter.charAt(shorter.length() - 1) == other.charAt(other.length() - 1)
        && isSubsequence(shorter, other);
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
    }
    return at == part.length();
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Edit distance with neighbours swapped as one edit (Damerau 1964), at most {@code most}. */
  static boolean within(String a, String b, int most) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + 1);
        }
        now[j] = best;
        least = Math.min(least, best);
      }
      if (least > most) {
        return false;
      }
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return last[b.length()] <= most;
  }
}

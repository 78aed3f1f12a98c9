package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;

/** Whether two names mean the same journal, one of them perhaps abbreviated. */
public final class JournalNames {
  private static final int SHORTEST_ABBREVIATED = 5;

  private JournalNames() {}

  /** Of two names in the words of {@link org.lucerna.index.MatchText}. */
  public static boolean same(List<String> a, List<String> b) {
    List<String> left = significant(a);
    List<String> right = significant(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return isInitials(left, right) || isInitials(right, left) || wordwise(left, right);
  }

  /** Whether a journal's name begins at some word of a text. */
  static boolean occursIn(List<String> name, List<String> text) {
    List<String> words = significant(name);
    List<String> others = significant(text);
    if (words.isEmpty()) {
      return false;
    }
    for (int at = 0; at < others.size(); at++) {
      int end = at + words.size();
      boolean whole =
          end <= others.size()
              && (words.size() > 1
                  ? wordwise(words, others.subList(at, end))
                  : isOneWord(words.getFirst(), others.get(at)));
      if (whole || isInitials(words, others.subList(at, at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "CA" is no beginning of "cancer". */
  private static boolean isOneWord(String name, String word) {
    return name.length() < SHORTEST_ABBREVIATED
        ? name.equals(word)
        : Words.abbreviates(name, word) || Words.alike(name, word);
  }

  private static boolean wordwise(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!Words.abbreviates(a.get(i), b.get(i)) && !Words.alike(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code jco}, {@code nejm}: one word of the first letters of at least three. */
  private static boolean isInitials(List<String> name, List<String> one) {
    if (one.size() != 1 || name.size() < 3 || one.getFirst().length() != name.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (name.get(i).charAt(0) != one.getFirst().charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> significant(List<String> words) {
    List<String> significant = new ArrayList<>(words.size());
    for (String word : words) {
      if (!Words.isSmall(word)) {
        significant.add(word);
      }
    }
    return significant;
  }
}

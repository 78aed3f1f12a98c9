package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text without its surrounding white space.
 *
 * @param start offset of the first character of {@code text}
 * @param indent white space before it, in characters
 */
record TextLine(String text, int start, int indent) {

  int end() {
    return start + text.length();
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** A line of dashes, stars or the like, drawn to part things. */
  boolean isRule() {
    return !text.isEmpty() && text.chars().allMatch(c -> "-–—_*=~•·".indexOf(c) >= 0);
  }

  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int to = from;
      while (to < text.length() && "\n\r\u2028\u0085\f".indexOf(text.charAt(to)) < 0) {
        to++;
      }
      lines.add(trimmed(text, from, to));
      boolean crLf = text.startsWith("\r\n", to);
      from = to + (crLf ? 2 : 1);
    }
    return lines;
  }

  private static TextLine trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhite(text.charAt(end - 1))) {
      end--;
    }
    return new TextLine(text.substring(start, end), start, start - from);
  }

  static boolean isWhite(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}

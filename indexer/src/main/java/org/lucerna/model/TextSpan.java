package org.lucerna.model;

/**
 * A stretch of a text, in UTF-16 units as {@link String#substring(int, int)} counts them.
 *
 * @param start first unit
 * @param end one past the last unit
 */
public record TextSpan(int start, int end) {
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether at least one unit is part of both. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }
}

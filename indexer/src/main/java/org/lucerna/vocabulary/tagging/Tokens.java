package org.lucerna.vocabulary.tagging;

import java.util.Arrays;

/**
 * The words of a whole record in parallel arrays. Offsets are into {@link #chars}, in which the
 * record's parts lie one after the other.
 */
final class Tokens {
  final char[] chars;
  int[] start;
  int[] end;
  int[] word;

  /** {@link Gap} bits of what stands before the token. */
  int[] gap;

  int count;

  Tokens(char[] chars) {
    this.chars = chars;
    int expected = chars.length / 5 + 8;
    this.start = new int[expected];
    this.end = new int[expected];
    this.word = new int[expected];
    this.gap = new int[expected];
  }

  void add(int from, int to, int number, int gapBits) {
    if (count == start.length) {
      int larger = count * 2;
      start = Arrays.copyOf(start, larger);
      end = Arrays.copyOf(end, larger);
      word = Arrays.copyOf(word, larger);
      gap = Arrays.copyOf(gap, larger);
    }
    start[count] = from;
    end[count] = to;
    word[count] = number;
    gap[count] = gapBits;
    count++;
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(chars[start[token]]);
  }

  boolean isLowerCase(int token) {
    return Character.isLowerCase(chars[start[token]]);
  }

  /** Whether the token is one of the short words that tie a deed to what it is done to. */
  boolean isPreposition(int token) {
    int length = end[token] - start[token];
    return length <= 3
        && switch (new String(chars, start[token], length)) {
          case "of", "for", "in", "on" -> true;
          default -> false;
        };
  }
}

package org.lucerna.analysis;

/**
 * The words of a stretch of ASCII without blanks, by the rules of UAX #29 (WB5 to WB13) as far as
 * they bear on ASCII: letters, digits and {@code _} hold together; {@code . '} between two letters
 * or two digits do, {@code :} between letters, {@code , ;} between digits.
 */
final class AsciiWords {
  /** No word of a longer stretch is read here: Lucene parts words of more than 255 letters. */
  static final int LONGEST = 255;

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte JOINER = 4;
  private static final byte[] KINDS = kinds();

  /** Letters in lower case and digits as themselves; 0 for all else. */
  private static final char[] LOWER = lower();

  private char[] text = new char[0];
  private int at;
  private int limit;
  private int start;

  void over(char[] stretch, int from, int to) {
    text = stretch;
    at = from;
    limit = to;
  }

  /**
   * The length of a stretch that is one word of letters and digits with at most a mark behind it,
   * as most are, written to {@code word} in lower case; 0 for any other stretch.
   *
   * @param word with room for {@link #LONGEST}
   */
  static int plainWord(char[] text, int from, int limit, char[] word) {
    int most = Math.min(limit, from + LONGEST);
    int at = from;
    for (char lower; at < most; at++) {
      char c = text[at];
      if (c >= LOWER.length || (lower = LOWER[c]) == 0) {
        break;
      }
      word[at - from] = lower;
    }
    boolean ends =
        at == limit
            || text[at] <= ' '
            || (isMark(text[at]) && (at + 1 == limit || text[at + 1] <= ' '));
    return ends ? at - from : 0;
  }

  /** What ends a clause, and is no part of a word wherever it stands. */
  private static boolean isMark(char c) {
    return c == ',' || c == '.' || c == ';' || c == ':' || c == ')';
  }

  /** Goes to the next word. */
  boolean next() {
    while (at < limit) {
      while (at < limit && KINDS[text[at]] == OTHER) {
        at++;
      }
      start = at;
      if (scan()) {
        return true;
      }
    }
    return false;
  }

  /** Takes all that holds together; false where it has neither letter nor digit. */
  private boolean scan() {
    int seen = 0;
    int last = 0;
    while (at < limit) {
      int kind = KINDS[text[at]];
      if (kind == OTHER) {
        int joined = at + 1 < limit ? last & KINDS[text[at + 1]] : 0;
        if (!joins(text[at], joined)) {
          break;
        }
      } else {
        seen |= kind;
        last = kind;
      }
      at++;
    }
    return (seen & (LETTER | DIGIT)) != 0;
  }

  private static boolean joins(char c, int between) {
    return switch (c) {
      case '.', '\'' -> (between & (LETTER | DIGIT)) != 0;
      case ':' -> between == LETTER;
      case ',', ';' -> between == DIGIT;
      default -> false;
    };
  }

  int start() {
    return start;
  }

  int end() {
    return at;
  }

  private static char[] lower() {
    char[] lower = new char[0x80];
    for (char c = 0; c < lower.length; c++) {
      if (KINDS[c] == LETTER || KINDS[c] == DIGIT) {
        lower[c] = Character.toLowerCase(c);
      }
    }
    return lower;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x80];
    for (char c = 0; c < kinds.length; c++) {
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        kinds[c] = LETTER;
      } else if (c >= '0' && c <= '9') {
        kinds[c] = DIGIT;
      }
    }
    kinds['_'] = JOINER;
    return kinds;
  }
}

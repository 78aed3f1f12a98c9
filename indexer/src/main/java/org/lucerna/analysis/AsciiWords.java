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

  private char[] text = new char[0];
  private int at;
  private int limit;
  private int start;

  void over(char[] stretch, int from, int to) {
    text = stretch;
    at = from;
    limit = to;
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

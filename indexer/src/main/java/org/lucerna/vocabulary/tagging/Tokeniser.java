package org.lucerna.vocabulary.tagging;

import org.lucerna.vocabulary.spelling.Folding;

/** Cuts text into numbered words and notes what stands between them. */
final class Tokeniser {
  /** Folded character of an ASCII letter or digit, 0 for all others. */
  private static final char[] FOLD = new char[128];

  private static final int[] GAP_OF = new int[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      FOLD[c] = c;
      FOLD[c - 32] = c;
    }
    for (char c = '0'; c <= '9'; c++) {
      FOLD[c] = c;
    }
    GAP_OF[' '] = Gap.SPACE;
    GAP_OF['\t'] = Gap.SPACE;
    GAP_OF['-'] = Gap.HYPHEN;
    GAP_OF[','] = Gap.COMMA;
    GAP_OF['/'] = Gap.SLASH;
    GAP_OF['('] = Gap.OPEN;
    GAP_OF['['] = Gap.OPEN;
    GAP_OF['{'] = Gap.OPEN;
    GAP_OF[')'] = Gap.CLOSE;
    GAP_OF[']'] = Gap.CLOSE;
    GAP_OF['}'] = Gap.CLOSE;
    GAP_OF[':'] = Gap.COLON;
    GAP_OF[';'] = Gap.SEMICOLON;
    GAP_OF['.'] = Gap.STOP;
    GAP_OF['!'] = Gap.STOP;
    GAP_OF['?'] = Gap.STOP;
    GAP_OF['\n'] = Gap.LINE;
    GAP_OF['\r'] = Gap.SPACE;
    GAP_OF['|'] = Gap.SEMICOLON;
  }

  private final WordTable words;
  private final int and;

  Tokeniser(WordTable words) {
    this.words = words;
    this.and = words.intern("and");
  }

  /** Adds the words of {@code chars[from, to)}, a text of its own. */
  void addPart(Tokens tokens, int from, int to) {
    char[] chars = tokens.chars;
    int gap = Gap.PART | Gap.SENTENCE;
    int i = from;
    while (i < to) {
      char c = chars[i];
      if (c < 128 ? FOLD[c] == 0 : !Folding.isWordChar(c)) {
        if (c == ' ') {
          gap |= Gap.SPACE;
        } else if (c == '&') {
          tokens.add(i, i + 1, and, gap);
          gap = 0;
        } else {
          gap |= gapOf(c, gap, chars, i, to);
        }
        i++;
        continue;
      }
      int end = addWord(tokens, i, to, gap);
      gap = 0;
      i = Folding.isApostrophe(end < to ? chars[end] : ' ') ? afterPossessive(chars, end, to) : end;
    }
  }

  private int addWord(Tokens tokens, int start, int to, int gap) {
    char[] chars = tokens.chars;
    long hash = WordTable.NO_HASH;
    int i = start;
    while (i < to) {
      char c = chars[i];
      if (c >= 128) {
        if (Folding.isWordChar(c)) {
          return addComplexWord(tokens, start, to, gap);
        }
        break;
      }
      char folded = FOLD[c];
      if (folded == 0) {
        break;
      }
      hash = WordTable.hashStep(hash, folded);
      i++;
    }
    tokens.add(start, i, words.find(chars, start, i, hash), gap);
    return i;
  }

  /** A word with a character outside ASCII takes the slow way: folded as a string. */
  private int addComplexWord(Tokens tokens, int start, int to, int gap) {
    char[] chars = tokens.chars;
    int i = start;
    while (i < to && Folding.isWordChar(chars[i])) {
      i++;
    }
    String folded = Folding.fold(new String(chars, start, i - start));
    tokens.add(start, i, folded.isEmpty() ? WordTable.UNKNOWN : words.find(folded), gap);
    return i;
  }

  private static int afterPossessive(char[] chars, int at, int to) {
    boolean possessive =
        at + 1 < to && chars[at + 1] == 's' && (at + 2 == to || !Folding.isWordChar(chars[at + 2]));
    return possessive ? at + 2 : at;
  }

  private static int gapOf(char c, int gap, char[] chars, int at, int to) {
    if (c < 128) {
      int bits = GAP_OF[c];
      if (bits == Gap.LINE && (gap & Gap.LINE) != 0) {
        return Gap.BLANK_LINE;
      }
      boolean lineStart = (gap & (Gap.LINE | Gap.PART)) != 0;
      if (lineStart && (c == '-' || c == '*') && at + 1 < to && chars[at + 1] == ' ') {
        return Gap.BULLET;
      }
      // A point inside a number or an address is no full stop.
      if (c == '.' && at + 1 < to && !Character.isWhitespace(chars[at + 1])) {
        return Folding.isWordChar(chars[at + 1]) ? Gap.SLASH : Gap.STOP;
      }
      return bits;
    }
    return switch (c) {
      case '\u2022', '\u25cf', '\u25aa', '\u2023', '\u25e6', '\u00b7' ->
          (gap & (Gap.LINE | Gap.PART)) != 0 ? Gap.BULLET : Gap.SPACE;
      case '\u2010', '\u2011', '\u2012', '\u2212', '\ufe63', '\uff0d' -> Gap.HYPHEN;
      case '\u2013', '\u2014', '\u2015' -> dash(chars, at, to);
      case '\u2028', '\u2029', '\u0085' -> Gap.LINE;
      case '\u3002', '\uff01', '\uff1f' -> Gap.STOP;
      case '\uff0c', '\u3001' -> Gap.COMMA;
      default -> Gap.SPACE;
    };
  }

  /** A dash between letters joins as a hyphen does; one between spaces parts clauses. */
  private static int dash(char[] chars, int at, int to) {
    boolean joined =
        at > 0
            && at + 1 < to
            && Folding.isWordChar(chars[at - 1])
            && Folding.isWordChar(chars[at + 1]);
    return joined ? Gap.HYPHEN : Gap.COMMA;
  }
}

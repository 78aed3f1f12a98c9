package org.lucerna.citation;

import java.util.Arrays;

/**
 * A reference cut into words, numbers and signs. Kept in arrays: parsing looks at tokens many times
 * and makes few strings.
 */
class Tokens {

  /** What a token is. A MASK stands for a stretch that was read already (an address, a note). */
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    MASK
  }

  static final char MASKED = '\uFFFC';

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private int size;

  Tokens(String text, int from) {
    this.text = text;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ') {
        i++;
      } else {
        i = add(i, c);
      }
    }
  }

  private int add(int i, char c) {
    if (c == MASKED) {
      return put(i, endOf(i, true), Kind.MASK);
    }
    if (!Character.isLetterOrDigit(c) && !isMark(c)) {
      return put(i, i + 1, Kind.SIGN);
    }
    int year = yearGluedToPages(i);
    if (year > 0) {
      return put(i, year, Kind.NUMBER);
    }
    int in = inGluedToName(i);
    if (in > 0) {
      return put(i, in, Kind.WORD);
    }
    int end = i;
    boolean letters = false;
    while (end < text.length() && inWord(end)) {
      letters |= !isDigit(text.charAt(end));
      end++;
    }
    if (isTitleGluedToIn(i, end)) {
      end -= 2;
    }
    return put(i, end, letters ? Kind.WORD : Kind.NUMBER);
  }

  /** "2003pp. 566": the year's end where a page label is glued to it, else 0. */
  private int yearGluedToPages(int i) {
    boolean pages = i + 5 < text.length() && text.charAt(i + 4) == 'p' && allDigits(i, i + 4);
    int after = pages && text.charAt(i + 5) == 'p' ? i + 6 : i + 5;
    boolean ends =
        pages && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
    return ends ? i + 4 : 0;
  }

  /** ". InPanizzi A. R. (eds.)": the end of "In" where a name is glued to it, else 0. */
  private int inGluedToName(int i) {
    boolean glued =
        i + 4 < text.length()
            && text.startsWith("In", i)
            && Character.isUpperCase(text.charAt(i + 2))
            && Character.isLowerCase(text.charAt(i + 3));
    return glued && size > 0 && isSign(size - 1, '.') ? i + 2 : 0;
  }

  /** "TransportersIn: Annual": the space before "In:" is lost; "LinkedIn:" is a name. */
  private boolean isTitleGluedToIn(int from, int end) {
    return end - from > 4
        && end < text.length()
        && text.charAt(end) == ':'
        && text.startsWith("In", end - 2)
        && Character.isLowerCase(text.charAt(end - 3))
        && !text.startsWith("Linked", end - 8);
  }

  private int endOf(int from, boolean masked) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == MASKED) == masked) {
      i++;
    }
    return i;
  }

  private int put(int start, int end, Kind kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    size++;
    return end;
  }

  /** Letters and digits; apostrophes and hyphens between letters ("Høgh-Jensen", "O'Neill"). */
  private boolean inWord(int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || isMark(c)) {
      return true;
    }
    boolean joins = c == '\'' || c == '’' || c == '‘' || c == '`' || isHyphen(c);
    return joins
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.SURROGATE;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  String source() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  Kind kind(int i) {
    return kinds[i];
  }

  /** 0 outside the reference. */
  int length(int i) {
    return i < 0 || i >= size ? 0 : ends[i] - starts[i];
  }

  /** Empty outside the reference. */
  String get(int i) {
    return i < 0 || i >= size ? "" : text.substring(starts[i], ends[i]);
  }

  /** NUL outside the reference. */
  char first(int i) {
    return i < 0 || i >= size ? '\0' : text.charAt(starts[i]);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.WORD;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.NUMBER;
  }

  boolean isMask(int i) {
    return i >= 0 && i < size && kinds[i] == Kind.MASK;
  }

  boolean isSign(int i, char c) {
    return i >= 0 && i < size && kinds[i] == Kind.SIGN && text.charAt(starts[i]) == c;
  }

  boolean isSignOf(int i, String chars) {
    return i >= 0
        && i < size
        && kinds[i] == Kind.SIGN
        && chars.indexOf(text.charAt(starts[i])) >= 0;
  }

  boolean isDash(int i) {
    return i >= 0
        && i < size
        && kinds[i] == Kind.SIGN
        && IdentifierBody.isDash(text.charAt(starts[i]));
  }

  boolean is(int i, String word) {
    return i >= 0
        && i < size
        && ends[i] - starts[i] == word.length()
        && mayBegin(text.charAt(starts[i]), word.charAt(0))
        && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  /** Tells most words apart by their first letters: the question asked most often by far. */
  private static boolean mayBegin(char c, char d) {
    return (c | ' ') == (d | ' ') || c > '\u007f' || d > '\u007f';
  }

  boolean isOneOf(int i, String... words) {
    for (String word : words) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** No space between this token and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  boolean isCapitalised(int i) {
    return isWord(i) && Character.isUpperCase(first(i));
  }

  boolean isLowerCase(int i) {
    return isWord(i) && Character.isLowerCase(first(i));
  }

  /** The dot of a site's name: "Cancer.Net", "Patient.info". */
  boolean isDomainDot(int i) {
    return isSign(i, '.')
        && isGlued(i)
        && isGlued(i + 1)
        && isWord(i - 1)
        && isOneOf(
            i + 1, "net", "org", "com", "info", "gov", "edu", "de", "eu", "io", "uk", "ca", "au",
            "ie", "nz", "int", "scot", "nhs", "fr", "nl", "ch");
  }

  /** A year as works carry it: 1600 to 2039. */
  boolean isYear(int i) {
    return isNumber(i) && length(i) == 4 && isYearNumber(number(i));
  }

  /** A year or a year with the letter that tells two of one year apart: "2008a". */
  boolean isYearWithLetter(int i) {
    return isWord(i)
        && length(i) == 5
        && Character.isLowerCase(text.charAt(ends[i] - 1))
        && allDigits(starts[i], ends[i] - 1)
        && isYearNumber(Integer.parseInt(text.substring(starts[i], ends[i] - 1)));
  }

  private boolean allDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isYearNumber(int n) {
    return n >= 1600 && n < 2040;
  }

  int number(int i) {
    return length(i) > 9 ? Integer.MAX_VALUE : Integer.parseInt(text.substring(starts[i], ends[i]));
  }

  /** The year of a token that {@link #isYear} or {@link #isYearWithLetter}. */
  int year(int i) {
    return Integer.parseInt(text.substring(starts[i], starts[i] + 4));
  }

  /** The text from one token to before another, or to the end of the source. */
  String between(int from, int to) {
    if (from >= to || from >= size) {
      return "";
    }
    return text.substring(starts[from], ends[Math.min(to, size) - 1]);
  }
}

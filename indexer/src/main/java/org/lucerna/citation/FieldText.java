package org.lucerna.citation;

/** Trims what a field's text carries of the punctuation around it. */
final class FieldText {

  private static final String LEADING = " .,;:)]}–—-";
  private static final String TRAILING = " ,;:([{";
  private static final String QUOTES = "“”\"‘’«»„'`";

  /** Quotation marks within quotation marks that go. */
  private static final int MOST_QUOTES = 4;

  private FieldText() {}

  static String clean(String value) {
    String s = trimmed(value);
    for (int i = 0; i < MOST_QUOTES && isQuoted(s); i++) {
      s = trimmed(s.substring(1, endOfQuotation(s) - 1));
    }
    return squeeze(isUnclosed(s) ? s.substring(1) : s);
  }

  private static String trimmed(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && isJunk(value.charAt(from), LEADING)) {
      from++;
    }
    while (to > from && isJunk(value.charAt(to - 1), TRAILING)) {
      to--;
    }
    String s = value.substring(from, to);
    if (s.indexOf(Tokens.MASKED) >= 0) {
      s = withoutMasks(s);
    }
    return s;
  }

  private static boolean isJunk(char c, String set) {
    return set.indexOf(c) >= 0 || c == Tokens.MASKED;
  }

  private static String withoutMasks(String s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) != Tokens.MASKED) {
        out.append(s.charAt(i));
      }
    }
    return out.toString().replace("()", "").replace("( )", "").replace("[]", "").replace("[ ]", "");
  }

  /** Whether quotation marks enclose the whole, and go. */
  private static boolean isQuoted(String s) {
    int to = endOfQuotation(s);
    return to > 2
        && QUOTES.indexOf(s.charAt(0)) >= 0
        && QUOTES.indexOf(s.charAt(to - 1)) >= 0
        && !hasQuote(s, 1, to - 1);
  }

  private static int endOfQuotation(String s) {
    int to = s.length();
    while (to > 0 && ".,".indexOf(s.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private static boolean isUnclosed(String s) {
    return endOfQuotation(s) > 2 && "“‘„".indexOf(s.charAt(0)) >= 0 && !hasClosing(s);
  }

  /** A closing quotation mark that is no apostrophe. */
  private static boolean hasClosing(String s) {
    for (int i = 1; i < s.length(); i++) {
      boolean mark = "”\"’'“".indexOf(s.charAt(i)) >= 0;
      if (mark && (i + 1 == s.length() || !Character.isLetter(s.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasQuote(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("“”\"«»".indexOf(s.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String squeeze(String s) {
    if (!s.contains("  ")) {
      return s.strip();
    }
    return String.join(" ", s.strip().split(" +"));
  }

  /** A title without the stop that ends it, and without the brackets of a translation. */
  static String title(String value) {
    String s = withoutMark(withoutStop(clean(value)));
    boolean translated = s.startsWith("[") && s.endsWith("]") && s.indexOf(']') == s.length() - 1;
    return translated ? withoutStop(s.substring(1, s.length() - 1)) : s;
  }

  /** "... diagnosis and treatment†": the mark of a footnote that came along. */
  private static String withoutMark(String s) {
    boolean mark = s.endsWith("†") || s.endsWith("‡");
    return mark ? s.substring(0, s.length() - 1).strip() : s;
  }

  /** A journal's or book's name; the stop of its last abbreviation stays where there are others. */
  static String name(String value) {
    String s = withoutCoverage(clean(value));
    s = s.endsWith(". .") ? s.substring(0, s.length() - 3) : s; // around what was masked
    return s.indexOf('.') == s.length() - 1 ? withoutStop(s) : s;
  }

  /** "Science (80-. )": reference managers print the years that a catalogue entry covers. */
  private static String withoutCoverage(String s) {
    int open = s.lastIndexOf(" (");
    boolean years =
        open > 0
            && s.length() - open <= 9
            && s.indexOf('-', open) > 0
            && s.substring(open + 2).chars().noneMatch(Character::isLetter);
    return years ? s.substring(0, open) : s;
  }

  private static String withoutStop(String s) {
    return s.endsWith(".") && !s.endsWith("..") ? s.substring(0, s.length() - 1).strip() : s;
  }
}

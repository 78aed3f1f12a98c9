package org.lucerna.source;

/**
 * Bounds runs of accents in a text. No language sets more than a few on one letter, and many a
 * pattern looks back over all of them at each character.
 */
public final class StreamSafe {
  /** Unicode's own bound for text that is worked on as a stream (UAX #15, section 13, D3). */
  public static final int MOST_MARKS = 30;

  /** Stands for each mark beyond the bound, so that places in the text stay what they are. */
  private static final char REPLACEMENT = '\uFFFD';

  private StreamSafe() {}

  /** The text, as long as before; the same string where no run is longer than the bound. */
  public static String bounded(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = isMark(text.charAt(i)) ? run + 1 : 0;
      if (run > MOST_MARKS) {
        return replaced(text.toCharArray());
      }
    }
    return text;
  }

  private static String replaced(char[] chars) {
    int run = 0;
    for (int i = 0; i < chars.length; i++) {
      run = isMark(chars[i]) ? run + 1 : 0;
      if (run > MOST_MARKS) {
        chars[i] = REPLACEMENT;
      }
    }
    return new String(chars);
  }

  private static boolean isMark(char c) {
    return c >= '\u0300'
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }
}

package org.lucerna.citation;

/** Where a web address ends in running text. */
final class UrlExtent {

  private static final String CLOSING = ".,;:!?'’”\"»";

  private UrlExtent() {}

  /**
   * Offset after the address that begins at {@code from}; the sentence's punctuation is left out.
   */
  static int end(String text, int from) {
    int i = from;
    int open = 0;
    while (i < text.length() && isUrlChar(text.charAt(i))) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      i++;
    }
    while (i > from && isClosing(text.charAt(i - 1), open)) {
      open += text.charAt(i - 1) == ')' ? 1 : 0;
      i--;
    }
    return i;
  }

  private static boolean isClosing(char c, int open) {
    return CLOSING.indexOf(c) >= 0 || (c == ')' && open < 0);
  }

  private static boolean isUrlChar(char c) {
    return !TextLine.isWhite(c) && "<>[]{}|\"“”«»".indexOf(c) < 0;
  }
}

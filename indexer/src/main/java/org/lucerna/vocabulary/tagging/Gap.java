package org.lucerna.vocabulary.tagging;

/** What stands before a token: bits, of which none means a space, a hyphen or a quote. */
final class Gap {
  static final int COMMA = 1;
  static final int SLASH = 1 << 1;
  static final int OPEN = 1 << 2;
  static final int CLOSE = 1 << 3;
  static final int COLON = 1 << 4;
  static final int STOP = 1 << 5;
  static final int SEMICOLON = 1 << 6;
  static final int LINE = 1 << 7;
  static final int BLANK_LINE = 1 << 8;
  static final int BULLET = 1 << 9;
  static final int PART = 1 << 10;

  /** A sentence begins here. */
  static final int SENTENCE = 1 << 11;

  static final int SPACE = 1 << 12;
  static final int HYPHEN = 1 << 13;

  /** No phrase reaches across these. */
  static final int BARRIER = COLON | STOP | SEMICOLON | BLANK_LINE | BULLET | PART | SENTENCE;

  /** No phrase reaches across these either, unless it contains the mark or skips the bracket. */
  static final int MARK = COMMA | SLASH | OPEN | CLOSE;

  private Gap() {}
}

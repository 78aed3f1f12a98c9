package org.lucerna.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a query of Lucerna's own syntax into words, quoted phrases, operators and fields. */
final class QueryLexer {
  /** Longer queries are refused: nobody types them, and they only cost time. */
  static final int LONGEST = 20_000;

  /** Nobody needs more words in between; each costs time. */
  static final int MOST_APART = 1000;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  enum Type {
    WORD,
    PHRASE,
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /**
   * @param column from 1
   * @param apart of a phrase, words that may lie between, else -1
   */
  record Token(Type type, String text, int column, int apart) {
    Token(Type type, String text, int column) {
      this(type, text, column, -1);
    }
  }

  private QueryLexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    if (text.length() > LONGEST) {
      throw QueryFaults.of("q", "the query is longer than " + LONGEST + " characters", LONGEST);
    }
    QueryLexer lexer = new QueryLexer(text);
    lexer.read();
    return lexer.tokens;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == ',' || c == ';') {
        at++;
      } else if (c == '(' || c == ')') {
        add(c == '(' ? Type.OPEN : Type.CLOSE, String.valueOf(c), at);
        at++;
      } else if (isQuote(c)) {
        phrase();
      } else {
        word();
      }
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
  }

  private void phrase() {
    int start = at++;
    int from = at;
    while (at < text.length() && !isQuote(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      throw QueryFaults.of("q", "this quotation mark has no partner", start + 1);
    }
    String words = text.substring(from, at++);
    tokens.add(new Token(Type.PHRASE, words, start + 1, apart()));
  }

  /** {@code "liver surgery"~3}: in any order, so many other words between them at most. */
  private int apart() {
    int from = at + 1;
    int to = from;
    while (to < text.length() && to < from + 4 && Character.isDigit(text.charAt(to))) {
      to++;
    }
    if (at == text.length() || text.charAt(at) != '~' || to == from) {
      return -1;
    }
    at = to;
    return Math.min(MOST_APART, Integer.parseInt(text.substring(from, to)));
  }

  private void word() {
    int start = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
      if (text.charAt(at - 1) == ':' && isField(start)) {
        add(Type.FIELD, text.substring(start, at - 1).toLowerCase(Locale.ROOT), start);
        return;
      }
    }
    String word = text.substring(start, at);
    Type type =
        switch (word) {
          case "AND", "&&" -> Type.AND;
          case "OR", "||" -> Type.OR;
          case "NOT" -> Type.NOT;
          default -> Type.WORD;
        };
    add(type, word, start);
  }

  private boolean isField(int start) {
    boolean alone = at < text.length() && !Character.isWhitespace(text.charAt(at));
    return alone && FieldTag.ofPlain(text.substring(start, at - 1)).isPresent();
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c) || c == ',' || c == ';';
  }

  private void add(Type type, String word, int start) {
    tokens.add(new Token(type, word, start + 1));
  }
}

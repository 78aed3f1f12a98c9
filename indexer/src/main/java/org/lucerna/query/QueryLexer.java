package org.lucerna.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a query of Lucerna's own syntax into words, quoted phrases, operators and fields. */
final class QueryLexer {
  /** Longer queries are refused: nobody types them, and they only cost time. */
  static final int LONGEST = 20_000;

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
   */
  record Token(Type type, String text, int column) {}

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
    add(Type.PHRASE, text.substring(from, at), start);
    at++;
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

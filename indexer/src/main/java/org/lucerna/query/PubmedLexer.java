package org.lucerna.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a PubMed query into terms with their tags, operators and brackets (PubMed User Guide,
 * "Search field tags", "Phrase searching", "Proximity searching").
 */
final class PubmedLexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  enum Type {
    TERM,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /**
   * @param tag what stood in square brackets behind a term, empty for none
   * @param column from 1
   */
  record Token(Type type, String text, boolean quoted, String tag, int column) {}

  private PubmedLexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    if (text.length() > QueryLexer.LONGEST) {
      throw fault("the query is longer than " + QueryLexer.LONGEST + " characters", 0);
    }
    PubmedLexer lexer = new PubmedLexer(text);
    lexer.read();
    return lexer.tokens;
  }

  private void read() {
    skipBlanks();
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '(' -> bracket(Type.OPEN);
        case ')' -> bracket(Type.CLOSE);
        case '"', '\u201c', '\u201d' -> quoted();
        case '[' -> throw fault("a field tag needs a word before it", at);
        case ']' -> throw fault("this bracket closes nothing", at);
        default -> words();
      }
      skipBlanks();
    }
  }

  private void bracket(Type type) {
    tokens.add(new Token(type, text.substring(at, at + 1), false, "", at + 1));
    at++;
  }

  private void quoted() {
    int start = at++;
    while (at < text.length() && "\"\u201c\u201d".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == text.length()) {
      throw fault("this quotation mark has no partner", start);
    }
    String phrase = text.substring(start + 1, at++);
    String tag = tag();
    // A range of dates may be quoted on both sides: "2015/01/01"[dp] : "2020"[dp].
    tokens.add(new Token(Type.TERM, phrase, true, tag, start + 1));
  }

  /** Words up to an operator, a bracket or a tag; PubMed takes them as one term. */
  private void words() {
    int start = at;
    StringBuilder words = new StringBuilder();
    while (at < text.length() && "()[]\"\u201c\u201d".indexOf(text.charAt(at)) < 0) {
      int wordStart = at;
      String word = word();
      Type operator = operator(word);
      if (operator != Type.TERM) {
        add(words, start, "");
        tokens.add(new Token(operator, word, false, "", wordStart + 1));
        return;
      }
      words.append(words.isEmpty() ? "" : " ").append(word);
      skipBlanks();
    }
    add(words, start, tag());
  }

  private void add(StringBuilder words, int start, String tag) {
    if (!words.isEmpty()) {
      tokens.add(new Token(Type.TERM, words.toString(), false, tag, start + 1));
    }
  }

  private String word() {
    int start = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "()[]\"\u201c\u201d".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private static Type operator(String word) {
    return switch (word) {
      case "AND", "and", "And", "&" -> Type.AND;
      case "OR", "or", "Or", "|" -> Type.OR;
      case "NOT", "not", "Not" -> Type.NOT;
      default -> Type.TERM;
    };
  }

  private String tag() {
    skipBlanks();
    if (at == text.length() || text.charAt(at) != '[') {
      return "";
    }
    int close = text.indexOf(']', at);
    if (close < 0) {
      throw fault("this field tag is never closed", at);
    }
    String tag = text.substring(at + 1, close);
    at = close + 1;
    return tag;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static InvalidQueryException fault(String detail, int at) {
    return QueryFaults.of("q", detail, at + 1);
  }
}

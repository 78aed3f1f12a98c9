package org.lucerna.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.IdentifierScheme;

/** Cuts a query of Lucerna's own syntax into words, quoted phrases, operators and fields. */
final class QueryLexer {
  /** Longer queries are refused: nobody types them, and they only cost time. */
  static final int LONGEST = 20_000;

  /** Nobody needs more words in between; each costs time. */
  static final int MOST_APART = 1000;

  /** What looks like a field's name: letters, and no blank behind the colon. */
  private static final Pattern NAMED = Pattern.compile("(\\p{L}{2,30}):(?=[\\p{L}\\p{N}]|\\z)");

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
    Matcher named = NAMED.matcher(word);
    boolean ended = at == text.length() || Character.isWhitespace(text.charAt(at));
    if (named.lookingAt() && (named.end() < word.length() || !ended)) {
      named(named.group(1), word, start);
      return;
    }
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

  /** An identifier with its scheme is looked up; a field that nobody knows is refused. */
  private void named(String name, String word, int start) {
    if (IdentifierScheme.ofLabel(name.toLowerCase(Locale.ROOT)).isEmpty()) {
      throw QueryFaults.of(
          "q",
          "there is no field \""
              + name
              + "\"; to look for the word itself, put a blank behind the colon",
          start + 1,
          fields(name).stream()
              .map(
                  field -> text.substring(0, start) + field + text.substring(start + name.length()))
              .toList());
    }
    add(Type.FIELD, FieldTag.ID.plain(), start);
    add(Type.WORD, word, start);
  }

  /** Fields that may have been meant: of that name in PubMed, or spelt alike. */
  private static Set<String> fields(String name) {
    Set<String> meant = new LinkedHashSet<>();
    FieldTag.ofPubmed(name).map(FieldTag::plain).ifPresent(meant::add);
    meant.addAll(
        Spelling.nearest(
            name,
            Arrays.stream(FieldTag.values())
                .map(FieldTag::plain)
                .filter(plain -> !plain.isEmpty())
                .toList()));
    return meant;
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c) || c == ',' || c == ';';
  }

  private void add(Type type, String word, int start) {
    tokens.add(new Token(type, word, start + 1));
  }
}

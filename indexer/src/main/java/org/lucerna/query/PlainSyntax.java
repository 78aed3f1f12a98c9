package org.lucerna.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Lucerna's own syntax: words, {@code "phrases"}, {@code AND OR NOT} with NOT over AND over OR, and
 * {@code field:} before a word, a phrase, a range or a group.
 *
 * <p>A comma or semicolon parts words; operators are in capitals; words beside each other in a
 * query with operators mean AND.
 */
public final class PlainSyntax {
  private static final String PARAMETER = "q";

  /** Deeper groups are refused. */
  private static final int DEEPEST = 50;

  private final List<QueryLexer.Token> tokens;
  private int at;
  private int depth;

  private PlainSyntax(List<QueryLexer.Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * @throws InvalidQueryException with the column
   */
  public static QueryExpression parse(String text) {
    List<QueryLexer.Token> tokens = QueryLexer.tokens(text);
    boolean plain =
        tokens.stream()
            .allMatch(
                token ->
                    token.type() == QueryLexer.Type.WORD || token.type() == QueryLexer.Type.PHRASE);
    return plain ? plainWords(tokens) : new PlainSyntax(tokens).whole();
  }

  /** Words that never are a syntax error: what looks like an operator is read as a word. */
  public static QueryExpression words(String text) {
    String cut = text.substring(0, Math.min(text.length(), QueryLexer.LONGEST));
    return plainWords(QueryLexer.tokens(cut.replaceAll("[()\"\u201c\u201d\u201e:*?]", " ")));
  }

  private static QueryExpression plainWords(List<QueryLexer.Token> tokens) {
    List<QueryExpression.Text> parts = new ArrayList<>();
    for (QueryLexer.Token token : tokens) {
      parts.add(text(FieldTag.UNTAGGED, token));
    }
    return new QueryExpression.Plain(parts);
  }

  private static QueryExpression.Text text(FieldTag field, QueryLexer.Token token) {
    return new QueryExpression.Text(
        field, token.text(), token.type() == QueryLexer.Type.PHRASE, token.apart(), token.column());
  }

  private QueryExpression whole() {
    QueryExpression expression = alternatives(FieldTag.UNTAGGED);
    if (at < tokens.size()) {
      throw fault("this closing bracket has no partner", tokens.get(at));
    }
    return expression;
  }

  private QueryExpression alternatives(FieldTag field) {
    List<QueryExpression> parts = new ArrayList<>();
    parts.add(conjunction(field));
    while (is(QueryLexer.Type.OR)) {
      at++;
      parts.add(conjunction(field));
    }
    return parts.size() == 1 ? parts.getFirst() : new QueryExpression.Or(parts);
  }

  private QueryExpression conjunction(FieldTag field) {
    List<QueryExpression> parts = new ArrayList<>();
    parts.add(factor(field));
    while (at < tokens.size() && !is(QueryLexer.Type.OR) && !is(QueryLexer.Type.CLOSE)) {
      if (is(QueryLexer.Type.AND)) {
        at++;
      }
      parts.add(factor(field));
    }
    return parts.size() == 1 ? parts.getFirst() : new QueryExpression.And(parts);
  }

  private QueryExpression factor(FieldTag field) {
    QueryLexer.Token token = next("the query ends where a word is expected");
    return switch (token.type()) {
      case NOT -> new QueryExpression.Not(factor(field));
      case OPEN -> group(field, token);
      case FIELD -> factor(FieldTag.ofPlain(token.text()).orElseThrow());
      case WORD -> word(field, token);
      case PHRASE -> text(field, token);
      case AND, OR -> throw fault("a word is expected before " + token.text(), token);
      case CLOSE -> throw fault("a word is expected before this bracket", token);
    };
  }

  private QueryExpression group(FieldTag field, QueryLexer.Token open) {
    if (++depth > DEEPEST) {
      throw fault("brackets are nested more than " + DEEPEST + " deep", open);
    }
    QueryExpression inner = alternatives(field);
    if (!is(QueryLexer.Type.CLOSE)) {
      throw fault("this bracket is never closed", open);
    }
    at++;
    depth--;
    return inner;
  }

  private static QueryExpression word(FieldTag field, QueryLexer.Token token) {
    int dots = token.text().indexOf("..");
    if (field == FieldTag.DATE && dots >= 0) {
      return new QueryExpression.Range(
          field, token.text().substring(0, dots), token.text().substring(dots + 2), token.column());
    }
    return text(field, token);
  }

  private boolean is(QueryLexer.Type type) {
    return at < tokens.size() && tokens.get(at).type() == type;
  }

  private QueryLexer.Token next(String otherwise) {
    if (at == tokens.size()) {
      QueryLexer.Token last = tokens.getLast();
      throw QueryFaults.of(PARAMETER, otherwise, last.column() + last.text().length());
    }
    return tokens.get(at++);
  }

  private static InvalidQueryException fault(String detail, QueryLexer.Token token) {
    return QueryFaults.of(PARAMETER, detail, token.column());
  }
}

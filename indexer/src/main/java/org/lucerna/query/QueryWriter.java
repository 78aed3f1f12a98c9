package org.lucerna.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a query as read in one of the two syntaxes, so that reading it again gives a query with
 * the same hits.
 */
public abstract sealed class QueryWriter permits PlainWriter, PubmedWriter {
  public static QueryWriter plain() {
    return new PlainWriter();
  }

  public static QueryWriter pubmed() {
    return new PubmedWriter();
  }

  public final String write(QueryExpression expression) {
    return switch (expression) {
      case QueryExpression.Plain plain -> plain(plain);
      case QueryExpression.Text text -> text(text);
      case QueryExpression.Range range -> range(range);
      case QueryExpression.And and -> conjunction(and.parts());
      case QueryExpression.Or or -> joined(" OR ", or.parts());
      case QueryExpression.Not not -> "NOT " + part(not.part());
    };
  }

  abstract String plain(QueryExpression.Plain plain);

  abstract String text(QueryExpression.Text text);

  abstract String range(QueryExpression.Range range);

  /** What is not wanted comes behind NOT alone in PubMed's syntax, behind AND NOT in ours. */
  abstract String conjunction(List<QueryExpression> parts);

  final String joined(String operator, List<QueryExpression> parts) {
    return String.join(operator, parts.stream().map(this::part).toList());
  }

  /** In brackets where it is not one thing. */
  final String part(QueryExpression expression) {
    return switch (expression) {
      case QueryExpression.And and -> '(' + write(and) + ')';
      case QueryExpression.Or or -> '(' + write(or) + ')';
      case QueryExpression.Plain plain -> '(' + write(plain) + ')';
      case QueryExpression.Not not -> '(' + write(not) + ')';
      case QueryExpression.Text text -> write(text);
      case QueryExpression.Range range -> write(range);
    };
  }

  static List<QueryExpression> list(List<QueryExpression.Text> parts) {
    return new ArrayList<>(parts);
  }

  /** A phrase in quotation marks, which cannot stand within. */
  static String quoted(String words) {
    return '"' + words.replaceAll("[\"\u201c\u201d\u201e]", "") + '"';
  }
}

package org.lucerna.query;

import java.util.List;

/** A query as it was written: what both syntaxes are read into, before words are analysed. */
public sealed interface QueryExpression {
  /** Words without any operator or field: what is a hit depends on {@link SearchRequest.Match}. */
  record Plain(List<Text> parts) implements QueryExpression {
    public Plain {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Words looked for in a field; with {@code *} or {@code ?} in them, patterns.
   *
   * @param quoted whether the words must stand as written
   * @param apart for PubMed's {@code [tiab:~3]}, words that may lie between, else -1
   * @param column place in the query, from 1
   */
  record Text(FieldTag field, String words, boolean quoted, int apart, int column)
      implements QueryExpression {}

  /** Both ends included; empty where open. */
  record Range(FieldTag field, String from, String to, int column) implements QueryExpression {}

  record And(List<QueryExpression> parts) implements QueryExpression {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<QueryExpression> parts) implements QueryExpression {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(QueryExpression part) implements QueryExpression {}
}

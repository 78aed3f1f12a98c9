package org.lucerna.search;

import java.util.List;
import java.util.regex.Pattern;
import org.lucerna.query.PlainSyntax;
import org.lucerna.query.QueryExpression;
import org.lucerna.query.QueryFaults;
import org.lucerna.query.SearchRequest;

/** Reads a query in the syntax it is in. */
final class Syntaxes {
  /** A field tag behind a word or quotation mark: only PubMed's queries have them. */
  private static final Pattern PUBMED_TAG = Pattern.compile("[\\w\"*)]\\s?\\[[A-Za-z1][^\\]]*\\]");

  private Syntaxes() {}

  static QueryExpression parse(SearchRequest request) {
    String q = request.q();
    if (q.isBlank()) {
      return new QueryExpression.Plain(List.of());
    }
    return switch (request.syntax()) {
      case WORDS -> PlainSyntax.words(q);
      case PLAIN -> PlainSyntax.parse(q);
      case PUBMED -> pubmed(q);
      case AUTO -> PUBMED_TAG.matcher(q).find() ? pubmed(q) : PlainSyntax.parse(q);
    };
  }

  private static QueryExpression pubmed(String q) {
    throw QueryFaults.of("q", "PubMed's syntax is not read yet", 1 + Math.max(0, q.indexOf('[')));
  }
}

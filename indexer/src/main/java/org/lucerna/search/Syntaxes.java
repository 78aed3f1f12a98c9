package org.lucerna.search;

import java.util.List;
import java.util.regex.Pattern;
import org.lucerna.query.PlainSyntax;
import org.lucerna.query.PubmedSyntax;
import org.lucerna.query.QueryExpression;
import org.lucerna.query.SearchRequest;

/** Reads a query in the syntax it is in. */
final class Syntaxes {
  /**
   * A field tag behind a word or quotation mark, or numbered lines: only PubMed's queries have
   * them.
   */
  private static final Pattern PUBMED_TAG =
      Pattern.compile("[\\w\"\u201d*)]\\s?\\[[A-Za-z1][^\\]]*\\]|(?m)^\\s*#\\d+\\s");

  private Syntaxes() {}

  static QueryExpression parse(SearchRequest request) {
    String q = request.q();
    if (q.isBlank()) {
      return new QueryExpression.Plain(List.of());
    }
    return switch (request.syntax()) {
      case WORDS -> PlainSyntax.words(q);
      case PLAIN -> PlainSyntax.parse(q);
      case PUBMED -> PubmedSyntax.parse(q);
      case AUTO -> PUBMED_TAG.matcher(q).find() ? PubmedSyntax.parse(q) : PlainSyntax.parse(q);
    };
  }
}

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
   * A field tag behind a word or quotation mark, also one that is never closed, numbered lines, or
   * {@code hasabstract}: only PubMed's queries have them.
   */
  private static final Pattern PUBMED_TAG =
      Pattern.compile(
          "[\\w\"\u201d*)]\\s?\\[[A-Za-z1][^\\]]*\\]|(?m)^\\s*#\\d+\\s"
              + "|\\[[a-z]{2,4}\\s*\\z|(?i:\\bhasabstract\\b)");

  private Syntaxes() {}

  static boolean isPubmed(SearchRequest request) {
    return switch (request.syntax()) {
      case WORDS, PLAIN -> false;
      case PUBMED -> true;
      case AUTO -> PUBMED_TAG.matcher(request.q()).find();
    };
  }

  /**
   * @throws org.lucerna.query.InvalidQueryException with the column
   */
  static QueryExpression parse(SearchRequest request) {
    String q = request.q();
    if (q.isBlank()) {
      return new QueryExpression.Plain(List.of());
    }
    if (request.syntax() == SearchRequest.Syntax.WORDS) {
      return PlainSyntax.words(q);
    }
    return isPubmed(request) ? PubmedSyntax.parse(q) : PlainSyntax.parse(q);
  }
}

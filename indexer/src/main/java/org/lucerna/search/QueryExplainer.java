package org.lucerna.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.Explanation;
import org.lucerna.query.FieldTag;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.QueryExpression;
import org.lucerna.query.QueryWriter;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult.Expansion;

/** Shows how a query was read, and how many works each part finds. */
final class QueryExplainer {
  /** Headings or labels named of one part; the rest only counted. */
  private static final int SHOWN = 50;

  private final IndexSnapshot index;
  private final ConceptWords concepts;
  private final Weights weights;
  private final SearchRequest request;
  private final QueryWriter plain = QueryWriter.plain();

  QueryExplainer(
      IndexSnapshot index, ConceptWords concepts, Weights weights, SearchRequest request) {
    this.index = index;
    this.concepts = concepts;
    this.weights = weights;
    this.request = request;
  }

  /**
   * @throws org.lucerna.query.InvalidQueryException where the query cannot be read
   */
  Explanation explain() {
    QueryExpression expression = Syntaxes.parse(request);
    List<String> notes = new ArrayList<>();
    if (expression instanceof QueryExpression.Plain words && words.parts().size() > 1) {
      notes.add(
          switch (request.match()) {
            case ALL -> "Every word must match.";
            case MOST ->
                words.parts().size() > 2
                    ? "Most of the words and concepts must match; PubMed has no such operator, so"
                        + " its query asks for all."
                    : "Both words must match.";
            case ANY -> "Any of the words may match; PubMed's query asks for all.";
          });
    }
    if (compiled(expression).asksTree() && index.mesh().isEmpty()) {
      notes.add(MeshNotice.TEXT);
    }
    return new Explanation(
        Syntaxes.isPubmed(request) ? "pubmed" : "plain",
        part(expression),
        plain.write(expression),
        QueryWriter.pubmed().write(expression),
        notes);
  }

  private Explanation.Part part(QueryExpression expression) {
    return switch (expression) {
      case QueryExpression.Plain words -> words(words);
      case QueryExpression.And and -> inner("AND", and, and.parts());
      case QueryExpression.Or or -> inner("OR", or, or.parts());
      case QueryExpression.Not not -> inner("NOT", not, List.of(not.part()));
      case QueryExpression.Text text -> leaf(text, means(text));
      case QueryExpression.Range range -> leaf(range, List.of());
    };
  }

  private Explanation.Part words(QueryExpression.Plain words) {
    List<QueryExpression> parts = new ArrayList<>(words.parts());
    if (parts.size() == 1) {
      return part(parts.getFirst());
    }
    String match = request.match().name().toLowerCase(Locale.ROOT) + " of";
    return new Explanation.Part(
        match, parts.stream().map(this::part).toList(), concepts(words), hits(words));
  }

  private Explanation.Part inner(
      String operator, QueryExpression whole, List<QueryExpression> parts) {
    boolean together = whole instanceof QueryExpression.And;
    return new Explanation.Part(
        operator,
        parts.stream().map(this::part).toList(),
        together && parts.stream().allMatch(QueryExplainer::isWord) ? concepts(whole) : List.of(),
        hits(whole));
  }

  private static boolean isWord(QueryExpression part) {
    return part instanceof QueryExpression.Text text && text.field() == FieldTag.UNTAGGED;
  }

  private Explanation.Part leaf(QueryExpression leaf, List<String> means) {
    return new Explanation.Part(plain.write(leaf), List.of(), means, hits(leaf));
  }

  private List<String> means(QueryExpression.Text text) {
    return switch (text.field()) {
      case UNTAGGED -> concepts(text);
      case MESH, MAJOR_MESH -> shortened(new Fields(text, index.mesh()).headings());
      default -> List.of();
    };
  }

  private List<String> concepts(QueryExpression part) {
    return compiled(part).expansions().stream().map(Expansion::label).toList();
  }

  private static List<String> shortened(List<String> names) {
    return names.size() <= SHOWN
        ? names
        : Stream.concat(
                names.stream().limit(SHOWN), Stream.of("and " + (names.size() - SHOWN) + " more"))
            .toList();
  }

  private Understanding compiled(QueryExpression part) {
    return QueryCompiler.compile(
        part, concepts, weights, request.match(), request.expand(), index.mesh());
  }

  private long hits(QueryExpression part) {
    BackendQuery query =
        new BackendQuery(
            compiled(part).hits(), List.of(), Map.of(), List.of(), 1, Set.of(), weights.bm25());
    return index.count(query, List.of()).total();
  }
}

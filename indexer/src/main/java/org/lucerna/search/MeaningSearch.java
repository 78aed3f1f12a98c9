package org.lucerna.search;

import java.util.Optional;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.QueryExpression;
import org.lucerna.query.SearchRequest;

/** Decides whether a search is ranked by meaning too, and says plainly where it cannot be. */
final class MeaningSearch {
  private final QueryVectors vectors;
  private final Weights weights;

  MeaningSearch(QueryVectors vectors, Weights weights) {
    this.vectors = vectors;
    this.weights = weights;
  }

  /** Only plain words have a meaning to compare; identifiers and operators are exact. */
  static boolean isWanted(SearchRequest request) {
    return request.semantic()
        && request.sort() == SearchRequest.Sort.RELEVANCE
        && !request.q().isBlank()
        && request.syntax() != SearchRequest.Syntax.PUBMED
        && Syntaxes.parse(request) instanceof QueryExpression.Plain plain
        && plain.parts().stream()
            .anyMatch(
                part ->
                    !WordQueries.isPattern(part.words())
                        && WordQueries.identifier(part.words()).isEmpty());
  }

  /** Empty where words alone must do. */
  Optional<Fused> ranked(
      IndexSnapshot index, SearchRequest request, Understanding understood, BackendQuery query) {
    if (!isWanted(request) || obstacle(index).isPresent()) {
      return Optional.empty();
    }
    return vectors
        .of(request.q())
        .map(
            vector -> new HybridRanking(index, weights, query, understood.marked(), vector).rank());
  }

  /** What keeps a search from being ranked by meaning. */
  private Optional<String> obstacle(IndexSnapshot index) {
    Optional<IndexSnapshot.Vectors> stored = index.vectors();
    if (stored.isEmpty()) {
      return Optional.of("The index has no vectors");
    }
    Optional<String> model = vectors.model();
    if (model.isEmpty()) {
      return Optional.of(vectors.fault().orElse("The embedding model is not loaded"));
    }
    return model.get().equals(stored.get().model())
        ? Optional.empty()
        : Optional.of("The vectors of the index are of another model, " + stored.get().model());
  }

  /** For the answer to say. */
  Optional<String> notice(IndexSnapshot index, SearchRequest request) {
    return vectors.isOff() || !isWanted(request)
        ? Optional.empty()
        : obstacle(index).map(each -> each + ": searched by words alone.");
  }
}

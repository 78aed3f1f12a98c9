package org.lucerna.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.query.Explanation;
import org.lucerna.query.FacetName;
import org.lucerna.query.SearchResult;

/**
 * The answer of {@code GET /api/v1/search} (SPEC section 8).
 *
 * @param neighbours works near in meaning that are no hits, beside the first page
 * @param totalCount null where it was not asked for
 */
public record SearchAnswer(
    Query query,
    Optional<Long> totalCount,
    List<ItemAnswer> items,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ItemAnswer> neighbours,
    Map<String, List<Count>> facets,
    Optional<String> nextPageToken,
    Optional<String> nextPageUrl,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> suggestions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notices) {

  /**
   * @param explanation how the query was read, where that was asked for
   */
  public record Query(
      String q,
      List<Expanded> expansions,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Explanation> explanation) {}

  public record Expanded(String typed, String concept, String label, List<String> terms) {}

  /**
   * @param broader ids of the concepts above, which give the tree its shape
   */
  public record Count(
      String id,
      String label,
      long count,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> broader) {}

  /**
   * @param nextPageUrl where the next page is, empty on the last
   */
  public static SearchAnswer of(SearchResult result, Optional<String> nextPageUrl) {
    return of(result, nextPageUrl, Optional.empty());
  }

  /**
   * @param nextPageUrl where the next page is, empty on the last
   * @param explanation how the query was read, where that was asked for
   */
  public static SearchAnswer of(
      SearchResult result, Optional<String> nextPageUrl, Optional<Explanation> explanation) {
    return new SearchAnswer(
        new Query(
            result.query().q(),
            result.query().expansions().stream()
                .map(it -> new Expanded(it.typed(), it.concept(), it.label(), it.terms()))
                .toList(),
            explanation),
        result.totalCount().isPresent()
            ? Optional.of(result.totalCount().getAsLong())
            : Optional.empty(),
        result.items().stream().map(ItemAnswer::of).toList(),
        result.neighbours().stream().map(ItemAnswer::of).toList(),
        facets(result),
        result.nextPageToken(),
        nextPageUrl,
        result.suggestions(),
        result.notices());
  }

  private static Map<String, List<Count>> facets(SearchResult result) {
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    for (FacetName name : FacetName.values()) {
      List<SearchResult.FacetCount> counts = result.facets().get(name);
      if (counts != null) {
        facets.put(
            name.label(),
            counts.stream()
                .map(it -> new Count(it.id(), it.label(), it.count(), it.broader()))
                .toList());
      }
    }
    return facets;
  }
}

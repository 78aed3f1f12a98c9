package org.lucerna.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of an answer.
 *
 * @param totalCount exact number of hits, where asked for
 * @param items hits, in the order asked for
 * @param neighbours works near in meaning that are no hits, shown beside the first page and counted
 *     nowhere
 * @param facets counts in the order they are shown
 * @param nextPageToken empty on the last page
 * @param notices what the searcher wants said plainly: no vectors, another vocabulary version
 */
public record SearchResult(
    QueryEcho query,
    OptionalLong totalCount,
    List<Hit> items,
    List<Hit> neighbours,
    Map<FacetName, List<FacetCount>> facets,
    Optional<String> nextPageToken,
    List<String> suggestions,
    List<String> notices) {
  public SearchResult {
    items = List.copyOf(items);
    neighbours = List.copyOf(neighbours);
    suggestions = List.copyOf(suggestions);
    notices = List.copyOf(notices);
  }

  /** An answer without neighbours. */
  public SearchResult(
      QueryEcho query,
      OptionalLong totalCount,
      List<Hit> items,
      Map<FacetName, List<FacetCount>> facets,
      Optional<String> nextPageToken,
      List<String> suggestions,
      List<String> notices) {
    this(query, totalCount, items, List.of(), facets, nextPageToken, suggestions, notices);
  }

  /** What the query was taken to mean. */
  public record QueryEcho(String q, List<Expansion> expansions) {
    public QueryEcho {
      expansions = List.copyOf(expansions);
    }
  }

  /**
   * @param typed the words as typed
   * @param concept concept id such as {@code primaryCancer/colorectal-cancer}
   * @param terms what was searched beside the typed words
   */
  public record Expansion(String typed, String concept, String label, List<String> terms) {
    public Expansion {
      terms = List.copyOf(terms);
    }
  }

  /**
   * @param id what a filter takes; for concepts the concept id, else the value itself
   */
  public record FacetCount(String id, String label, long count, List<String> broader) {
    public FacetCount {
      broader = List.copyOf(broader);
    }
  }
}

package org.lucerna.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lucerna.index.IndexField;

/**
 * A search as a backend runs it.
 *
 * @param hits what a hit is, apart from the filters
 * @param filters further conditions, none of which adds to a score
 * @param counted filters that stand for a facet's own selection: that facet's counts ignore them
 * @param scoring what a hit's score is the sum of; nothing here makes a hit
 * @param demotion factor (0 to 1) on the score of works with any of {@code demoted}'s flags
 * @param demoted labels of the flags that count against a work
 */
public record BackendQuery(
    QueryNode hits,
    List<QueryNode> filters,
    Map<IndexField, QueryNode> counted,
    List<Scoring> scoring,
    double demotion,
    Set<String> demoted,
    Bm25 bm25) {
  public BackendQuery {
    filters = List.copyOf(filters);
    counted = Map.copyOf(counted);
    scoring = List.copyOf(scoring);
    demoted = Set.copyOf(demoted);
  }

  /** BM25 (Robertson and Zaragoza 2009) of a term or phrase, times a weight. */
  public record Scoring(QueryNode node, double weight) {}

  /**
   * @param k1 how soon repetition stops to count
   * @param b how much long texts are held back, 0 to 1
   */
  public record Bm25(double k1, double b) {}
}

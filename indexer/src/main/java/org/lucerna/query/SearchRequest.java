package org.lucerna.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A search as asked over HTTP, the command line or a page; words are not yet resolved to concepts.
 *
 * @param q words or a query, empty for none
 * @param filters values by filter; values of one filter are alternatives, filters all hold
 * @param facets what to count
 * @param pageSize 1 to 1000
 * @param pageToken as handed out with the page before
 * @param countTotal whether the exact number of hits is wanted
 * @param expand whether untagged words are widened by the vocabulary
 * @param semantic whether near neighbours may be shown beside the hits
 */
public record SearchRequest(
    String q,
    Syntax syntax,
    Match match,
    Map<SearchFilter, List<String>> filters,
    Optional<YearRange> years,
    Optional<Near> near,
    boolean expand,
    boolean semantic,
    Set<FacetName> facets,
    Sort sort,
    int pageSize,
    Optional<String> pageToken,
    boolean countTotal,
    boolean highlight) {
  public SearchRequest {
    filters = Map.copyOf(filters);
    facets = Set.copyOf(facets);
  }

  /** Plain words as a person types them, best first, nothing else asked. */
  public static SearchRequest words(String q, boolean expand, boolean semantic) {
    return new SearchRequest(
        q,
        Syntax.AUTO,
        Match.MOST,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        expand,
        semantic,
        Set.of(),
        Sort.RELEVANCE,
        10,
        Optional.empty(),
        false,
        false);
  }

  /** The same for a run over judged queries: any of the words, and nothing in them is syntax. */
  public SearchRequest asRun(String words, int most) {
    return new SearchRequest(
        words,
        Syntax.WORDS,
        Match.ANY,
        filters,
        years,
        near,
        expand,
        semantic,
        Set.of(),
        sort,
        most,
        Optional.empty(),
        false,
        false);
  }

  public enum Syntax {
    AUTO,
    PLAIN,
    PUBMED,
    /** Words only: nothing in the text is an operator, and nothing is an error. */
    WORDS
  }

  public enum Match {
    ANY,
    MOST,
    ALL
  }

  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  /**
   * Years, both ends included; an open end is {@link Integer#MIN_VALUE} or {@link
   * Integer#MAX_VALUE}.
   */
  public record YearRange(int from, int to) {}

  /** Trial sites within so many kilometres of a place (WGS 84 degrees). */
  public record Near(double latitude, double longitude, double kilometres) {}
}

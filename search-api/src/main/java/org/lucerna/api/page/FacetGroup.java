package org.lucerna.api.page;

import java.util.List;
import org.lucerna.query.FacetName;

/**
 * One facet beside the results.
 *
 * @param open whether it is unfolded at first: one of its values is chosen, or it is a main facet
 */
public record FacetGroup(String name, String label, List<Value> values, boolean open) {
  /**
   * @param depth 0 for a root of the tree, deeper for narrower concepts
   * @param url adds the value to the search, or takes it away where it is chosen
   */
  public record Value(String label, long count, int depth, boolean chosen, String url) {}

  static FacetGroup of(
      FacetName facet, List<org.lucerna.query.SearchResult.FacetCount> counts, PageLink link) {
    boolean isChosen = !link.values(facet.label()).isEmpty();
    return new FacetGroup(
        facet.label(),
        PlainWords.facet(facet),
        new FacetTree(facet, counts, link).values(),
        isChosen || facet.compareTo(FacetName.KIND) <= 0);
  }
}

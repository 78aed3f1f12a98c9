package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lucerna.query.FacetName;
import org.lucerna.query.SearchResult.FacetCount;

/**
 * Lays the counts of a facet out as an indented list: each value once, under the first above it.
 */
final class FacetTree {
  private static final int DEEPEST = 4;

  private final FacetName facet;
  private final List<FacetCount> counts;
  private final PageLink link;
  private final Set<String> shown = new HashSet<>();
  private final List<FacetGroup.Value> values = new ArrayList<>();

  FacetTree(FacetName facet, List<FacetCount> counts, PageLink link) {
    this.facet = facet;
    this.counts = counts;
    this.link = link;
  }

  List<FacetGroup.Value> values() {
    Set<String> ids = counts.stream().map(FacetCount::id).collect(Collectors.toSet());
    for (FacetCount count : counts) {
      if (count.broader().stream().noneMatch(ids::contains)) {
        add(count, 0);
      }
    }
    return values;
  }

  private void add(FacetCount count, int depth) {
    if (depth > DEEPEST || !shown.add(count.id())) {
      return;
    }
    boolean chosen = link.values(facet.label()).contains(count.id());
    values.add(
        new FacetGroup.Value(
            label(count), count.count(), depth, chosen, target(count.id(), chosen).url()));
    for (FacetCount narrower : counts) {
      if (narrower.broader().contains(count.id())) {
        add(narrower, depth + 1);
      }
    }
  }

  private PageLink target(String id, boolean chosen) {
    if (chosen) {
      return link.without(facet.label(), id);
    }
    return facet == FacetName.YEAR ? link.set(facet.label(), id) : link.with(facet.label(), id);
  }

  private String label(FacetCount count) {
    return facet == FacetName.STATUS || facet == FacetName.PHASE
        ? PlainWords.status(count.label())
        : count.label();
  }
}

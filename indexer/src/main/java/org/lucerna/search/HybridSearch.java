package org.lucerna.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.Cursor;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.RankedWork;
import org.lucerna.query.SearchRequest;

/**
 * Pages through an answer whose head is ranked by words and meaning together, and whose tail by
 * words alone. Every hit comes exactly once.
 */
final class HybridSearch {
  private static final Cursor START = new Cursor(0, 0, 0);

  private final IndexSnapshot index;
  private final BackendQuery query;
  private final Weights weights;
  private final Fused fused;

  HybridSearch(IndexSnapshot index, BackendQuery query, Weights weights, Fused fused) {
    this.index = index;
    this.query = query;
    this.weights = weights;
    this.fused = fused;
  }

  /**
   * How far an answer has been read.
   *
   * @param head hits of the head that were shown
   * @param tail place in the tail, once the head is through
   */
  record Place(int head, Cursor tail) {}

  /**
   * @param next empty on the last page
   */
  record Page(List<RankedWork> works, Optional<Place> next) {}

  /** Hits only: what an answer counts. */
  Page hits(Optional<Place> from, int size) {
    return page(fused.hits(), from, size);
  }

  /** Hits and neighbours in one list. */
  Page everything(int size) {
    return page(fused.works(), Optional.empty(), size);
  }

  /** Neighbours that are no hits, near enough to be shown. */
  List<RankedWork> neighbours() {
    return fused.works().stream()
        .filter(placed -> !placed.examined().hit())
        .filter(placed -> placed.examined().similarity() >= weights.hybrid().least())
        .limit(weights.hybrid().shown())
        .map(HybridSearch::ranked)
        .toList();
  }

  private Page page(List<Fused.Placed> head, Optional<Place> from, int size) {
    int start = Math.min(head.size(), from.map(Place::head).orElse(0));
    int end = Math.min(head.size(), start + size);
    List<RankedWork> works =
        new ArrayList<>(head.subList(start, end).stream().map(HybridSearch::ranked).toList());
    if (end < head.size()) {
      return new Page(works, Optional.of(new Place(end, START)));
    }
    Optional<Cursor> place =
        start < head.size() || from.isEmpty() ? fused.rest() : from.map(Place::tail);
    return fused.rest().isEmpty()
        ? new Page(works, Optional.empty())
        : tail(head, works, place.filter(cursor -> !cursor.equals(START)).or(fused::rest), size);
  }

  private Page tail(
      List<Fused.Placed> head, List<RankedWork> works, Optional<Cursor> place, int size) {
    Set<Integer> shown = new HashSet<>();
    head.forEach(placed -> shown.add(placed.examined().work().cursor().document()));
    double least = head.isEmpty() ? 1 : head.getLast().score();
    Optional<Cursor> after = place;
    // One more than asked for tells whether there is a next page.
    while (works.size() <= size) {
      int wanted = size + 1 - works.size();
      List<RankedWork> more = index.top(query, SearchRequest.Sort.RELEVANCE, after, wanted);
      more.stream()
          .filter(work -> !shown.contains(work.cursor().document()))
          .forEach(work -> works.add(scaled(work, least)));
      if (more.size() < wanted) {
        return new Page(works, Optional.empty());
      }
      after = Optional.of(more.getLast().cursor());
    }
    works.removeLast();
    Cursor last = works.isEmpty() ? START : works.getLast().cursor();
    boolean inHead = shown.contains(last.document());
    return new Page(works, Optional.of(new Place(head.size(), inHead ? START : last)));
  }

  /** No score of the tail is above the last of the head. */
  private RankedWork scaled(RankedWork work, double least) {
    double best = fused.bestLexical();
    double score = best <= 0 ? 0 : (1 - weights.hybrid().semantic()) * work.score() / best;
    return new RankedWork(work.cursor(), Math.min(least, score));
  }

  private static RankedWork ranked(Fused.Placed placed) {
    return new RankedWork(placed.examined().work().cursor(), placed.score());
  }
}

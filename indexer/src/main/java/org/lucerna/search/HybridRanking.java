package org.lucerna.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.Cursor;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexSnapshot.Examined;
import org.lucerna.query.RankedWork;
import org.lucerna.query.SearchRequest;

/**
 * Ranks the best hits by words and the nearest works by meaning together: what either finds is
 * scored by both, the best of them teach the query some words, all are scored once more, and the
 * best share their scores with works alike.
 *
 * <p>The same query on the same version of an index gives the same ranking.
 */
final class HybridRanking {
  private final IndexSnapshot index;
  private final Weights weights;
  private final BackendQuery query;
  private final Set<String> typed;
  private final float[] vector;

  /**
   * @param typed analysed words of the query
   * @param vector of the query, by the model of the index's vectors
   */
  HybridRanking(
      IndexSnapshot index, Weights weights, BackendQuery query, Set<String> typed, float[] vector) {
    this.index = index;
    this.weights = weights;
    this.query = query;
    this.typed = typed;
    this.vector = vector;
  }

  Fused rank() {
    HybridWeights hybrid = weights.hybrid();
    List<RankedWork> byWords =
        index.top(query, SearchRequest.Sort.RELEVANCE, Optional.empty(), hybrid.lexical());
    List<Examined> examined = examined(byWords, index.nearest(query, vector, hybrid.near()));
    double[] words = examined.stream().mapToDouble(Examined::score).toArray();
    double[] cosines = examined.stream().mapToDouble(Examined::similarity).toArray();
    List<Fused.Placed> first = sorted(examined, Fusion.fuse(words, cosines, hybrid));
    Feedback feedback = read(first);
    double[] fused = Fusion.fuse(taught(examined, words, feedback), cosines, hybrid);
    Optional<Cursor> rest =
        byWords.size() < hybrid.lexical()
            ? Optional.empty()
            : Optional.of(byWords.getLast().cursor());
    double best = words.length == 0 ? 0 : Arrays.stream(words).max().orElse(0);
    return new Fused(sorted(examined, smoothed(examined, fused, feedback)), rest, best);
  }

  /** All candidates; those found by words have been scored by them already. */
  private List<Examined> examined(List<RankedWork> byWords, List<RankedWork> nearest) {
    Set<Integer> found = new HashSet<>();
    byWords.forEach(work -> found.add(work.cursor().document()));
    List<RankedWork> others =
        nearest.stream().filter(work -> !found.contains(work.cursor().document())).toList();
    List<Examined> examined = new ArrayList<>();
    for (Examined each : index.examine(scoredBy(List.of()), vector, byWords)) {
      double factor = each.demoted() && query.demotion() > 0 ? query.demotion() : 1;
      examined.add(
          new Examined(
              each.work(),
              each.hit(),
              each.demoted(),
              each.work().score() / factor,
              each.similarity()));
    }
    examined.addAll(index.examine(query, vector, others));
    return examined;
  }

  /** The same query with another scoring. */
  private BackendQuery scoredBy(List<BackendQuery.Scoring> scoring) {
    return new BackendQuery(
        query.hits(),
        query.filters(),
        query.counted(),
        scoring,
        query.demotion(),
        query.demoted(),
        query.bm25());
  }

  private double[] smoothed(List<Examined> examined, double[] fused, Feedback feedback) {
    SmoothingWeights smoothing = weights.smoothing();
    int[] best = Smoothing.best(fused, smoothing.works());
    List<RankedWork> works =
        Arrays.stream(best).mapToObj(place -> examined.get(place).work()).toList();
    return Smoothing.smooth(
        fused,
        best,
        index.cosines(works),
        weights.hybrid().floor(),
        smoothing.neighbours(),
        smoothing.share(feedback.weight()));
  }

  /** What the best works of the first ranking say. */
  private Feedback read(List<Fused.Placed> first) {
    List<Fused.Placed> best = first.subList(0, Math.min(weights.feedback().works(), first.size()));
    double sum = best.stream().mapToDouble(Fused.Placed::score).sum();
    Feedback feedback = new Feedback(index, weights.feedback(), typed);
    if (sum > 0) {
      best.forEach(placed -> feedback.read(placed.examined().work(), placed.score() / sum));
    }
    return feedback;
  }

  /** Scores by words, those learnt from the best works among them. */
  private double[] taught(List<Examined> examined, double[] words, Feedback feedback) {
    FeedbackWeights settings = weights.feedback();
    if (feedback.weight() == 0) {
      return words;
    }
    List<RankedWork> works = examined.stream().map(Examined::work).toList();
    double[] expanded = new double[words.length];
    List<Examined> again = index.examine(scoredBy(feedback.words()), vector, works);
    for (int i = 0; i < expanded.length; i++) {
      expanded[i] =
          settings.original() * words[i] / typed.size()
              + (1 - settings.original()) * again.get(i).score();
    }
    return Fusion.mix(expanded, words, feedback.weight());
  }

  private List<Fused.Placed> sorted(List<Examined> examined, double[] fused) {
    List<Fused.Placed> placed = new ArrayList<>();
    for (int i = 0; i < fused.length; i++) {
      double factor = examined.get(i).demoted() ? query.demotion() : 1;
      placed.add(new Fused.Placed(examined.get(i), factor * fused[i]));
    }
    placed.sort(
        Comparator.comparingDouble(Fused.Placed::score)
            .reversed()
            .thenComparingLong(each -> each.examined().work().cursor().tie())
            .thenComparingInt(each -> each.examined().work().cursor().document()));
    return placed;
  }
}

package org.lucerna.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Lets the best works of a ranking share their scores with those nearest to them: works alike tend
 * to be wanted together (regularised scores: Diaz 2005), and one that stands alone came up by
 * chance.
 */
final class Smoothing {
  private Smoothing() {}

  /** Places of the best scores, best first. */
  static int[] best(double[] scores, int most) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparingInt(i -> i))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * New scores in place of the old; those that are not among the best stay below them, in their
   * order.
   *
   * @param best as of {@link #best}
   * @param cosines of the best to each other
   * @param floor cosine that counts as no likeness at all
   * @param share of the neighbours
   */
  static double[] smooth(
      double[] scores, int[] best, double[][] cosines, double floor, int neighbours, double share) {
    if (best.length == 0) {
      return scores;
    }
    double[] smoothed = scores.clone();
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < best.length; i++) {
      double around = around(scores, best, cosines[i], i, floor, neighbours);
      double own = scores[best[i]];
      smoothed[best[i]] = Double.isNaN(around) ? own : (1 - share) * own + share * around;
      least = Math.min(least, smoothed[best[i]]);
    }
    double last = scores[best[best.length - 1]];
    double factor = last > 0 ? Math.min(1, least / last) : 0;
    boolean[] isBest = new boolean[scores.length];
    Arrays.stream(best).forEach(place -> isBest[place] = true);
    for (int i = 0; i < scores.length; i++) {
      if (!isBest[i]) {
        smoothed[i] = factor * scores[i];
      }
    }
    return smoothed;
  }

  /** Mean score of the nearest, weighed by likeness; NaN where nothing is alike. */
  private static double around(
      double[] scores, int[] best, double[] cosines, int self, double floor, int neighbours) {
    double least = least(cosines, self, neighbours);
    double sum = 0;
    double likeness = 0;
    for (int other = 0; other < best.length; other++) {
      if (other != self && cosines[other] >= least && cosines[other] > floor) {
        sum += (cosines[other] - floor) * scores[best[other]];
        likeness += cosines[other] - floor;
      }
    }
    return sum / likeness;
  }

  /** The cosine of the last of so many neighbours. */
  private static double least(double[] cosines, int self, int neighbours) {
    double[] others = cosines.clone();
    others[self] = Double.NEGATIVE_INFINITY;
    Arrays.sort(others);
    return others[Math.max(0, others.length - neighbours)];
  }
}

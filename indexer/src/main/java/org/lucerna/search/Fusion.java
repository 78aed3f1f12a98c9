package org.lucerna.search;

import java.util.Arrays;

/**
 * Puts scores by words and by meaning on one scale and adds them: a convex combination over the
 * union of candidates (Bruch, Gai and Ingber 2023), each part divided by its best.
 */
final class Fusion {
  private Fusion() {}

  /** Scores divided by the best of them; all 0 where none is above 0. */
  static double[] normalised(double[] scores) {
    double best = Arrays.stream(scores).max().orElse(0);
    return best <= 0
        ? new double[scores.length]
        : Arrays.stream(scores).map(score -> Math.max(0, score) / best).toArray();
  }

  /**
   * @param lexical scores of any scale, 0 for none
   * @param cosines to the query
   */
  static double[] fuse(double[] lexical, double[] cosines, HybridWeights weights) {
    double[] words = normalised(lexical);
    double[] meaning =
        normalised(Arrays.stream(cosines).map(cosine -> cosine - weights.floor()).toArray());
    double[] fused = new double[lexical.length];
    for (int i = 0; i < fused.length; i++) {
      fused[i] = (1 - weights.semantic()) * words[i] + weights.semantic() * meaning[i];
    }
    return fused;
  }

  /** The share {@code part} of one ranking and the rest of another, each divided by its best. */
  static double[] mix(double[] some, double[] other, double part) {
    double[] first = normalised(some);
    double[] second = normalised(other);
    double[] mixed = new double[some.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = part * first[i] + (1 - part) * second[i];
    }
    return mixed;
  }
}

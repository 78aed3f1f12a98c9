package org.lucerna.search.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is for one query, or on average; each from 0 to 1.
 *
 * @param ndcg10 normalised discounted cumulative gain of the first ten, gain = grade (Järvelin and
 *     Kekäläinen 2002, as trec_eval's ndcg_cut)
 * @param averagePrecision over the whole ranking given (trec_eval's map)
 * @param recall100 share of the relevant documents among the first hundred
 * @param reciprocalRank one over the place of the first relevant document
 */
public record Measures(
    double ndcg10, double averagePrecision, double recall100, double reciprocalRank) {
  private static final int GAIN_DEPTH = 10;
  private static final int RECALL_DEPTH = 100;

  /**
   * @param ranking document ids, best first
   */
  public static Measures of(List<String> ranking, Map<String, Integer> grades) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    if (relevant == 0) {
      return new Measures(0, 0, 0, 0);
    }
    double precisionSum = 0;
    double firstRank = 0;
    int found = 0;
    int foundEarly = 0;
    for (int i = 0; i < ranking.size(); i++) {
      if (grades.getOrDefault(ranking.get(i), 0) > 0) {
        found++;
        precisionSum += (double) found / (i + 1);
        firstRank = found == 1 ? 1.0 / (i + 1) : firstRank;
        foundEarly += i < RECALL_DEPTH ? 1 : 0;
      }
    }
    return new Measures(
        ndcg(ranking, grades), precisionSum / relevant, (double) foundEarly / relevant, firstRank);
  }

  private static double ndcg(List<String> ranking, Map<String, Integer> grades) {
    List<Integer> gains = ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    return discounted(gains) / discounted(ideal);
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(GAIN_DEPTH, gains.size()); i++) {
      sum += Math.max(0, gains.get(i)) / (Math.log(i + 2.0) / Math.log(2));
    }
    return sum;
  }

  public static Measures mean(Collection<Measures> all) {
    return new Measures(
        mean(all, Measures::ndcg10),
        mean(all, Measures::averagePrecision),
        mean(all, Measures::recall100),
        mean(all, Measures::reciprocalRank));
  }

  /** Ratios to another ranking's measures, 0 where that has 0. */
  public Measures dividedBy(Measures other) {
    return new Measures(
        ratio(ndcg10, other.ndcg10),
        ratio(averagePrecision, other.averagePrecision),
        ratio(recall100, other.recall100),
        ratio(reciprocalRank, other.reciprocalRank));
  }

  private static double ratio(double one, double other) {
    return other == 0 ? 0 : one / other;
  }

  private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
    return all.stream().mapToDouble(measure).average().orElse(0);
  }
}

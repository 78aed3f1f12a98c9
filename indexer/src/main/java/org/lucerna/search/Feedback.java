package org.lucerna.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lucerna.analysis.Token;
import org.lucerna.analysis.Words;
import org.lucerna.index.IndexField;
import org.lucerna.index.Passage;
import org.lucerna.query.BackendQuery.Scoring;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.QueryNode;
import org.lucerna.query.RankedWork;

/** What the best works of a first ranking say about a query. */
final class Feedback {
  private final IndexSnapshot index;
  private final FeedbackWeights weights;
  private final Set<String> typed;
  private final Map<String, Double> learnt = new HashMap<>();
  private double covered;

  /**
   * @param typed analysed words of the query
   */
  Feedback(IndexSnapshot index, FeedbackWeights weights, Set<String> typed) {
    this.index = index;
    this.weights = weights;
    this.typed = typed;
  }

  /**
   * Reads one of the best works.
   *
   * @param share of its score among theirs
   */
  void read(RankedWork work, double share) {
    Passage passage = Passage.of(index.read(work).annotated().source());
    List<Token> tokens = Words.prose(passage.text());
    Set<String> found = new HashSet<>();
    for (Token token : tokens) {
      found.add(token.term());
      learnt.merge(token.term(), share / tokens.size(), Double::sum);
    }
    covered = Math.max(covered, covered(found));
  }

  /** Share of the query's words in a work, weighed by how rare they are. */
  private double covered(Set<String> found) {
    double all = 0;
    double here = 0;
    for (String word : typed) {
      double rarity = rarity(word);
      all += rarity;
      here += found.contains(word) ? rarity : 0;
    }
    return all == 0 ? 1 : here / all;
  }

  /** Inverse document frequency as BM25 has it. */
  private double rarity(String word) {
    double works = index.info().works();
    double holding = Math.min(works, (double) index.frequency(IndexField.TEXT, word));
    return Math.log(1 + (works - holding + 0.5) / (holding + 0.5));
  }

  /** How much of the ranking the learnt words may decide, 0 to 1; none where nothing was read. */
  double weight() {
    return typed.isEmpty() || learnt.isEmpty() ? 0 : weights.weight(covered);
  }

  /** The most telling words; their weights add up to 1. */
  List<Scoring> words() {
    double most = weights.commonest() * index.info().works();
    List<Map.Entry<String, Double>> best = new ArrayList<>();
    learnt.entrySet().stream()
        .filter(entry -> entry.getKey().length() > 1 && !Words.isStopWord(entry.getKey()))
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .filter(entry -> index.frequency(IndexField.TEXT, entry.getKey()) <= most)
        .limit(weights.words())
        .forEach(best::add);
    double sum = best.stream().mapToDouble(Map.Entry::getValue).sum();
    return best.stream()
        .map(
            entry ->
                new Scoring(
                    new QueryNode.Term(IndexField.TEXT, entry.getKey()), entry.getValue() / sum))
        .toList();
  }
}

package org.lucerna.search;

/**
 * How much the best works of a first ranking teach about the query's words (RM3: Lavrenko and Croft
 * 2001, Abdul-Jaleel et al. 2004).
 *
 * @param works how many of them are read
 * @param words taken from them
 * @param original weight of the words as typed; the learnt ones have the rest
 * @param commonest share of all works a learnt word may be in
 * @param full share of the query's words, by rarity, found in one work, up to which feedback has
 *     its full weight
 * @param none share from which it has none: who finds all words together knows what he looks for
 */
record FeedbackWeights(
    int works, int words, double original, double commonest, double full, double none) {
  double weight(double covered) {
    return Math.clamp((none - covered) / (none - full), 0, 1);
  }
}

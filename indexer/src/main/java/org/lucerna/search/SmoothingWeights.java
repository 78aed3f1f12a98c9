package org.lucerna.search;

/**
 * How much of a work's score comes from the works nearest to it.
 *
 * @param works of the best ones, how many are looked at
 * @param neighbours of each
 * @param most share of the neighbours, 0 to 1, where feedback has its full weight
 * @param least share where it has none
 */
record SmoothingWeights(int works, int neighbours, double most, double least) {
  /**
   * @param feedback its weight, 0 to 1
   */
  double share(double feedback) {
    return least + (most - least) * feedback;
  }
}

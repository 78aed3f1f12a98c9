package org.lucerna.search;

/**
 * How words and meaning are weighed against each other.
 *
 * @param semantic share of the semantic part, 0 to 1
 * @param floor cosine that counts as no likeness at all
 * @param lexical hits that are ranked by both parts; the rest follow by words alone
 * @param near neighbours looked for beside them
 * @param shown neighbours shown that are no hits, at most
 * @param least cosine of a neighbour that is shown
 */
record HybridWeights(
    double semantic, double floor, int lexical, int near, int shown, double least) {}

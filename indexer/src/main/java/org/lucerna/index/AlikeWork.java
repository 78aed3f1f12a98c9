package org.lucerna.index;

/**
 * A work that shares terms with what is sought, not yet read.
 *
 * @param document place within the index version
 * @param shared number of the terms it has
 */
public record AlikeWork(int document, int shared, MatchFacts facts) {}

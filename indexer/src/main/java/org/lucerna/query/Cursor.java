package org.lucerna.query;

/**
 * The place of a hit in its list.
 *
 * @param sortKey score or date
 * @param tie {@code IndexField.TIE}
 * @param document place within the index version, the last resort
 */
public record Cursor(double sortKey, long tie, int document) {}

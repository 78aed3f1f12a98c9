package org.lucerna.search.evaluation;

/**
 * A query of a test collection.
 *
 * @param id as the judgements name it
 * @param words what a person would type
 */
public record JudgedQuery(String id, String words) {
  public JudgedQuery {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a query needs an id");
    }
  }
}

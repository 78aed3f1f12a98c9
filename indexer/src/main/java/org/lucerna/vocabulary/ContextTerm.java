package org.lucerna.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * Weak words that count only beside others.
 *
 * @param near the word group that must stand within reach
 * @param unlessBeside the word group that, right beside the term, gives it another meaning
 */
public record ContextTerm(
    List<String> terms, String near, Reach within, Optional<String> unlessBeside) {
  public ContextTerm {
    terms = List.copyOf(terms);
  }
}

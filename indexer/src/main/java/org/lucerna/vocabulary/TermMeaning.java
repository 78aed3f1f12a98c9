package org.lucerna.vocabulary;

import java.util.List;
import org.lucerna.model.ConceptId;

/**
 * What a typed term was taken to mean.
 *
 * @param concepts one, or all that share the word
 * @param type which kind of word it is
 * @param term the vocabulary's own form of what was typed
 */
public record TermMeaning(List<ConceptId> concepts, TermType type, String term) {
  public TermMeaning {
    concepts = List.copyOf(concepts);
    if (concepts.isEmpty()) {
      throw new IllegalArgumentException("a meaning needs a concept");
    }
  }

  TermMeaning withTerm(String other) {
    return new TermMeaning(concepts, type, other);
  }
}

package org.lucerna.vocabulary;

import java.util.Optional;

/**
 * A Medical Subject Heading beside a concept.
 *
 * @param id descriptor id such as {@code D008113}; empty where only the name was verified
 */
public record MeshMatch(Optional<String> id, String name, Closeness match) {

  /** How the heading's meaning lies to the concept's, in SKOS's sense. */
  public enum Closeness {
    EXACT,
    CLOSE,
    /** The heading means one kind of the concept. */
    NARROW,
    /** The heading means more than the concept and says nothing about it. */
    BROAD,
    /** The heading means something else that goes with the concept, such as a drug's target. */
    RELATED;

    /** Whether a record with this heading is about the concept. */
    public boolean implies() {
      return this != BROAD && this != RELATED;
    }
  }
}

package org.lucerna.vocabulary.tagging;

import org.lucerna.model.Polarity;

/** What a polarity cue does, and on which side. */
enum CueKind {
  NEGATE_BEFORE(Polarity.NEGATED),
  NEGATE_AFTER(Polarity.NEGATED),
  NEGATE_PREFIX(Polarity.NEGATED),
  NEGATE_SUFFIX(Polarity.NEGATED),
  SUPPOSE_BEFORE(Polarity.HYPOTHETICAL),
  SUPPOSE_AFTER(Polarity.HYPOTHETICAL),
  /** Looks like a denial and is none; covers the words that would be. */
  PSEUDO(Polarity.AFFIRMED),
  STOP(Polarity.AFFIRMED);

  private final Polarity polarity;

  CueKind(Polarity polarity) {
    this.polarity = polarity;
  }

  Polarity polarity() {
    return polarity;
  }
}

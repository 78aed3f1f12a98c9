package org.lucerna.model;

/**
 * A concept at a place of a record.
 *
 * @param concept what is mentioned
 * @param part index into {@link RecordParts#of}
 * @param span where in that part's text
 * @param sentence the sentence (of that part's text) that supports it
 * @param polarity affirmed, negated or hypothetical
 * @param origin stated field, running text or reference list
 */
public record Mention(
    ConceptId concept,
    int part,
    TextSpan span,
    TextSpan sentence,
    Polarity polarity,
    MentionOrigin origin) {

  /** Whether the concept counts as the record's own (SPEC section 5). */
  public boolean counts() {
    return polarity == Polarity.AFFIRMED && origin != MentionOrigin.CITED;
  }
}

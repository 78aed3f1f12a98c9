package org.lucerna.citation;

import org.lucerna.model.IdentifierReading;

/**
 * An identifier, or what claims to be one, at a place in a text.
 *
 * @param start offset of its first character, the label ("PMID:") included
 * @param end offset after its last character
 */
public record IdentifierMention(IdentifierReading reading, int start, int end) {

  public IdentifierMention {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }
}

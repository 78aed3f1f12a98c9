package org.lucerna.citation;

import java.util.List;
import java.util.Optional;

/**
 * A reference list found in a text.
 *
 * @param head the words above it ("References"), where it has any
 * @param start offset where the list begins, its head included
 * @param end offset after its last entry
 */
public record ReferenceList(Optional<String> head, int start, int end, List<ListEntry> entries) {

  public ReferenceList {
    entries = List.copyOf(entries);
  }
}

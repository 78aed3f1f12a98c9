package org.lucerna.citation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lucerna.model.Reference;

/**
 * One entry of a reference list found in a text.
 *
 * @param label what the list itself calls the entry ("7" of "[7]"), where it is numbered
 * @param text the whole entry as it stands, list marker included, its wrapped lines joined
 * @param markerLength characters of {@code text} that are the list marker
 * @param start offset of its first character in the text it was found in
 * @param end offset after its last character there
 */
public record ListEntry(Optional<String> label, String text, int markerLength, int start, int end) {

  public ListEntry {
    Objects.requireNonNull(label, "label is null");
    Objects.requireNonNull(text, "text is null");
    if (start < 0 || end < start || markerLength > text.length()) {
      throw new IllegalArgumentException("not an entry: " + start + ".." + end);
    }
  }

  /** The entry without its list marker. */
  public String raw() {
    return text.substring(markerLength);
  }

  /** The entry as the model keeps it, with the identifiers and the first web address it states. */
  public Reference toReference(int position) {
    return References.of(position, raw());
  }

  /** All entries of a list, counted from 1. */
  public static List<Reference> toReferences(List<ListEntry> entries) {
    return References.ofAll(entries.stream().map(ListEntry::raw).toList());
  }
}

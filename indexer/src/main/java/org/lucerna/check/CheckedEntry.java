package org.lucerna.check;

import java.util.Optional;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.Reference;
import org.lucerna.model.TextSpan;
import org.lucerna.resolve.Resolution;

/**
 * One entry of the article's reference list with all that is known of it.
 *
 * @param position place in the list, from 1; {@link #OF_NO_LIST} for a work that the text links to
 * @param reference as it stands
 * @param citation as parsed
 * @param resolution as looked up
 * @param span where it stands in the text without markup
 */
public record CheckedEntry(
    int position,
    Reference reference,
    Citation citation,
    Resolution resolution,
    Optional<TextSpan> span) {
  /** Position of what stands in no list. */
  public static final int OF_NO_LIST = 0;

  public String raw() {
    return reference.raw();
  }

  public Evidence evidence() {
    return new Evidence(raw(), span);
  }

  /** A field of text, empty where it has none. */
  public String text(CitationField field) {
    return citation.text(field).orElse("");
  }

  /** The address it gives, with or without its scheme; empty where it gives none. */
  public String url() {
    return citation.text(CitationField.URL).or(reference::url).orElse("");
  }
}

package org.lucerna.api;

import java.util.Locale;
import java.util.Optional;
import org.lucerna.query.WorkLink;

/**
 * A link as {@code /records/{id}/links} answers it.
 *
 * @param type such as {@code cites} or {@code retracted-by}, as seen from the record asked for
 * @param target what is linked, {@code scheme:value}
 * @param work the work itself, null where it is not in the index
 * @param statedBy the field or reference that says so
 */
public record LinkAnswer(String type, String target, Optional<WorkAnswer> work, String statedBy) {

  public static LinkAnswer of(WorkLink link) {
    return new LinkAnswer(
        link.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        link.target(),
        link.work().map(WorkAnswer::of),
        link.source());
  }
}

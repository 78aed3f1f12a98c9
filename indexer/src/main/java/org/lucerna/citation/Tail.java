package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.PartialDate;

/**
 * What stands after a journal's name: date, volume, issue, pages, the number of an abstract.
 *
 * @param from the token it begins at
 * @param next the token after it
 */
record Tail(
    int from,
    int next,
    Optional<PartialDate> date,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages,
    Optional<String> number) {

  boolean isEmpty() {
    return date.isEmpty() && volume.isEmpty() && issue.isEmpty() && pages.isEmpty();
  }

  /** Volume or pages: what only a serial has. */
  boolean isSerial() {
    return volume.isPresent() || issue.isPresent();
  }
}

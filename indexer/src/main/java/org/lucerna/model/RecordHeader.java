package org.lucerna.model;

import java.util.List;
import java.util.Optional;

/**
 * What every evidence record has.
 *
 * @param title plain text, never blank: a reader that finds none says {@code [title not given]}
 * @param identifiers the record's own: sharing one makes two source records one work; of one scheme
 *     the current number before those its source gave up for it
 * @param mentioned identifiers the record only names: they become links, never merges
 * @param localId stable name for a record without an identifier of its own, such as a slug or
 *     digest
 * @param published when it first appeared
 * @param updated when its source last changed it
 * @param language ISO 639 code where stated
 * @param links what its source states about other records
 */
public record RecordHeader(
    String title,
    List<Identifier> identifiers,
    List<Identifier> mentioned,
    String localId,
    Optional<PartialDate> published,
    Optional<PartialDate> updated,
    Optional<String> url,
    Optional<String> language,
    List<StatedLink> links,
    Provenance provenance) {
  /** What stands where a source gives no title; never searched, tagged or encoded. */
  public static final String NO_TITLE = "[title not given]";

  public RecordHeader {
    identifiers = List.copyOf(identifiers);
    mentioned = List.copyOf(mentioned);
    links = List.copyOf(links);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a record needs a title");
    }
  }
}

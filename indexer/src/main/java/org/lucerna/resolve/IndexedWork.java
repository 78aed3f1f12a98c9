package org.lucerna.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RecordId;
import org.lucerna.model.StatedLink;

/**
 * A work of the index as resolving and checking see it.
 *
 * @param source the fullest of its source records
 * @param identifiers own identifiers of all its sources
 * @param flags what has become of it
 * @param links stated links of all its sources, inverses included
 */
public record IndexedWork(
    RecordId id,
    EvidenceRecord source,
    List<Identifier> identifiers,
    Set<RecordFlag> flags,
    List<StatedLink> links) {
  public IndexedWork {
    identifiers = List.copyOf(identifiers);
    flags = Set.copyOf(flags);
    links = List.copyOf(links);
  }

  /** Its own number in a scheme, the first where it has several. */
  public Optional<String> number(IdentifierScheme scheme) {
    return identifiers.stream()
        .filter(id -> id.scheme() == scheme)
        .findFirst()
        .map(Identifier::value);
  }

  /** Where it can be read: its own address, else that of its first identifier. */
  public Optional<String> url() {
    return source.header().url().or(() -> identifiers.stream().findFirst().map(Identifier::url));
  }
}

package org.lucerna.index;

import java.util.Collection;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.RecordId;

/** The names of works. */
public final class Works {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Works() {}

  /** The strongest own identifier of all sources, else the lead's local id. */
  public static RecordId id(EvidenceRecord lead, Collection<Identifier> identifiers) {
    return identifiers.stream()
        .min(Identifier::compareTo)
        .map(identifier -> new RecordId(identifier.toString()))
        .orElseGet(() -> RecordId.of(lead));
  }

  /** FNV-1a of the id: the same on every machine, so equal scores come in the same order. */
  static long tieBreak(RecordId id) {
    long hash = FNV_OFFSET;
    String text = id.text();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash >>> 1;
  }
}

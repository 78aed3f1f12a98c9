package org.lucerna.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
    return ordered(lead, identifiers).stream()
        .findFirst()
        .map(identifier -> new RecordId(identifier.toString()))
        .orElseGet(() -> RecordId.of(lead));
  }

  /** The strongest scheme first; of one scheme, as the lead has them: aliases come behind. */
  public static List<Identifier> ordered(EvidenceRecord lead, Collection<Identifier> identifiers) {
    List<Identifier> leads = lead.header().identifiers();
    return identifiers.stream()
        .sorted(
            Comparator.comparing(Identifier::scheme)
                .thenComparingInt(each -> leads.contains(each) ? leads.indexOf(each) : leads.size())
                .thenComparing(Identifier::value))
        .toList();
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

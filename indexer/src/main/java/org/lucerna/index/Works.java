package org.lucerna.index;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.Provenance;
import org.lucerna.model.RecordId;

/** The names of works. */
public final class Works {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final int LONGEST_PLACE = 60;

  private Works() {}

  /**
   * The strongest own identifier of all sources, else the lead's local id; a lead whose identifiers
   * other works have better right to goes by its place.
   */
  public static RecordId id(EvidenceRecord lead, Collection<Identifier> identifiers) {
    return ordered(lead, identifiers).stream()
        .findFirst()
        .map(identifier -> new RecordId(identifier.toString()))
        .orElseGet(() -> identifiersGivenUp(lead) ? ofPlace(lead) : RecordId.of(lead));
  }

  private static boolean identifiersGivenUp(EvidenceRecord lead) {
    return !lead.header().identifiers().isEmpty();
  }

  /** {@code publication:lists-mine-ris-record-2-1f3a90}: readable, and of this place alone. */
  private static RecordId ofPlace(EvidenceRecord lead) {
    Provenance provenance = lead.header().provenance();
    String place = provenance.file() + '#' + provenance.position();
    String slug = place.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String tail =
        slug.substring(Math.max(0, slug.length() - LONGEST_PLACE)).replaceAll("^-|-$", "");
    return new RecordId(
        lead.kind().label() + ':' + tail + '-' + Integer.toHexString((int) fnv(place)));
  }

  /** The strongest scheme first; of one scheme, as the lead has them: aliases come behind. */
  public static List<Identifier> ordered(EvidenceRecord lead, Collection<Identifier> identifiers) {
    List<Identifier> leads = lead.header().identifiers();
    return identifiers.stream()
        .sorted(
            RecordId.byStrength(lead.kind())
                .thenComparingInt(each -> leads.contains(each) ? leads.indexOf(each) : leads.size())
                .thenComparing(Identifier::value))
        .toList();
  }

  /** The same on every machine, so equal scores come in the same order. */
  static long tieBreak(RecordId id) {
    return fnv(id.text()) >>> 1;
  }

  /** FNV-1a. */
  private static long fnv(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}

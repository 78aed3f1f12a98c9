package org.lucerna.model;

import java.util.Comparator;

/**
 * A record's canonical name: {@code pmid:30111304}, {@code nct:NCT03088150}, {@code nice:NG151},
 * {@code article:slug}.
 *
 * @param text scheme, colon, value
 */
public record RecordId(String text) implements Comparable<RecordId> {
  public RecordId {
    if (text.indexOf(':') < 1) {
      throw new IllegalArgumentException("not a record id: " + text);
    }
  }

  /**
   * The strongest own identifier names the record (schemes in declared order, of one scheme the
   * first: aliases come behind), else its local id.
   */
  public static RecordId of(EvidenceRecord source) {
    return source.header().identifiers().stream()
        .min(byStrength(source.kind()))
        .map(identifier -> new RecordId(identifier.toString()))
        .orElseGet(() -> new RecordId(source.kind().label() + ':' + source.header().localId()));
  }

  /**
   * Schemes in declared order; a trial goes by its registration, whatever DOI its registry gives it
   * (ISRCTN does), and by WHO's number, under which no registry lists it, only where it has no
   * other.
   */
  public static Comparator<Identifier> byStrength(RecordKind kind) {
    Comparator<Identifier> declared = Comparator.comparing(Identifier::scheme);
    return kind == RecordKind.TRIAL
        ? Comparator.<Identifier, Boolean>comparing(each -> !each.scheme().registersTrials())
            .thenComparing(each -> each.scheme() == IdentifierScheme.UTN)
            .thenComparing(declared)
        : declared;
  }

  @Override
  public int compareTo(RecordId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}

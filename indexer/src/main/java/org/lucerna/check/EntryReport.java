package org.lucerna.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.citation.CslView;
import org.lucerna.model.RecordFlag;
import org.lucerna.resolve.FieldDifference;
import org.lucerna.resolve.IndexedWork;
import org.lucerna.resolve.Verdict;

/**
 * What is known of one entry.
 *
 * @param type CSL type of what it cites
 * @param citation as parsed, a CSL-JSON item of plain maps, lists and strings
 * @param id record it means, for {@code resolved} and {@code differs}
 * @param corrected the matched record as a citation, else the entry as it stands
 * @param inStyle false where the chosen style has none for the record, and {@code corrected} is in
 *     that of the National Library of Medicine
 */
public record EntryReport(
    int position,
    String raw,
    String type,
    Map<String, Object> citation,
    Verdict verdict,
    Optional<String> id,
    double confidence,
    List<FieldDifference> differs,
    List<String> flags,
    String corrected,
    boolean inStyle) {
  public EntryReport {
    citation = Collections.unmodifiableMap(new LinkedHashMap<>(citation));
    differs = List.copyOf(differs);
    flags = List.copyOf(flags);
  }

  static EntryReport of(CheckedEntry entry, CorrectedCitation corrected) {
    Optional<CorrectedCitation.Written> written = corrected.of(entry);
    return new EntryReport(
        entry.position(),
        entry.raw(),
        entry.citation().type().cslType(),
        CslView.of(entry.citation()),
        entry.resolution().verdict(),
        entry.resolution().match().map(IndexedWork::id).map(Object::toString),
        entry.resolution().confidence(),
        entry.resolution().differences(),
        entry.resolution().match().stream()
            .flatMap(work -> work.flags().stream())
            .map(RecordFlag::label)
            .sorted()
            .toList(),
        written.map(CorrectedCitation.Written::text).orElse(entry.raw()),
        written.map(CorrectedCitation.Written::inStyle).orElse(true));
  }
}

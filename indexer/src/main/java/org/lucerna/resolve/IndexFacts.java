package org.lucerna.resolve;

import java.util.Locale;
import java.util.Optional;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.IndexField;
import org.lucerna.model.PartialDate;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RecordKind;
import org.lucerna.query.IndexSnapshot;

/**
 * How old and how full an index is, as far as checking rests on it.
 *
 * @param written when it was last committed, ISO 8601 date
 * @param works in it
 * @param retractions works it knows to be retracted
 * @param newestRetraction newest date on a retraction notice or on any source of a retracted work
 * @param guidance guidance records
 * @param newestGuidance newest date on any of them
 */
public record IndexFacts(
    String written,
    long works,
    long retractions,
    Optional<PartialDate> newestRetraction,
    long guidance,
    Optional<PartialDate> newestGuidance) {
  public static IndexFacts of(IndexSnapshot index) {
    CommitInfo info = index.info();
    return new IndexFacts(
        info.date().toString().substring(0, 10),
        info.works(),
        index.count(IndexField.FLAG, RecordFlag.RETRACTED.label()),
        info.newestRetraction(),
        index.count(IndexField.KIND, RecordKind.GUIDANCE.label().toLowerCase(Locale.ROOT)),
        info.newestGuidance());
  }
}

package org.lucerna.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.index.IndexField;
import org.lucerna.index.Role;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.PartialDate;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RecordHeader;
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
  /** Records read to find the newest date; more would cost more than the date is worth. */
  private static final int MOST_READ = 2000;

  public static IndexFacts of(IndexSnapshot index) {
    String retracted = RecordFlag.RETRACTED.label();
    List<StoredRecord> notices =
        index.find(IndexField.PUBLICATION_TYPE, "retraction of publication", MOST_READ);
    List<StoredRecord> works = index.find(IndexField.FLAG, retracted, MOST_READ);
    String guidance = RecordKind.GUIDANCE.label().toLowerCase(Locale.ROOT);
    return new IndexFacts(
        index.info().date().toString().substring(0, 10),
        index.info().works(),
        index.count(IndexField.FLAG, retracted),
        newest(Stream.concat(notices.stream(), works.stream().flatMap(it -> sources(index, it)))),
        index.count(IndexField.KIND, guidance),
        newest(index.find(IndexField.KIND, guidance, MOST_READ).stream()));
  }

  /** The fullest source shows, and another, such as a list of retractions, may know more. */
  private static Stream<StoredRecord> sources(IndexSnapshot index, StoredRecord lead) {
    return lead.context().sources().size() > 1
        ? Stream.concat(
            Stream.of(lead),
            index.find(IndexField.LEAD, lead.key().toString(), MOST_READ).stream()
                .filter(it -> it.context().role() == Role.MEMBER))
        : Stream.of(lead);
  }

  private static Optional<PartialDate> newest(Stream<StoredRecord> records) {
    return records
        .map(it -> it.annotated().source().header())
        .flatMap(IndexFacts::dates)
        .max(Comparator.naturalOrder());
  }

  private static Stream<PartialDate> dates(RecordHeader header) {
    return Stream.concat(header.published().stream(), header.updated().stream());
  }
}

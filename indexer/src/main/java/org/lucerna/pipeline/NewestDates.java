package org.lucerna.pipeline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.Role;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.PartialDate;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.RecordKind;

/** How recent what an index knows is: read once, before a commit, for all who check against it. */
final class NewestDates {
  private static final String NOTICE = "retraction of publication";

  private final IndexSession session;
  private Optional<PartialDate> newest = Optional.empty();

  NewestDates(IndexSession session) {
    this.session = session;
  }

  /** On a retraction notice, or on any source of a retracted work. */
  Optional<PartialDate> ofRetractions() {
    newest = Optional.empty();
    session.forEachKey(IndexField.PUBLICATION_TYPE, NOTICE, this::lead);
    session.forEachKey(IndexField.FLAG, RecordFlag.RETRACTED.label(), this::sources);
    return newest;
  }

  Optional<PartialDate> ofGuidance() {
    newest = Optional.empty();
    String guidance = RecordKind.GUIDANCE.label().toLowerCase(Locale.ROOT);
    session.forEachKey(IndexField.KIND, guidance, this::lead);
    return newest;
  }

  private void lead(SourceKey key) {
    session.record(key).ifPresent(this::take);
  }

  /** The fullest source shows, and another, such as a list of retractions, may know more. */
  private void sources(SourceKey key) {
    Optional<StoredRecord> lead = session.record(key);
    lead.ifPresent(this::take);
    if (lead.isPresent() && lead.get().context().sources().size() > 1) {
      session.keys(IndexField.LEAD, key.toString()).stream()
          .map(session::record)
          .flatMap(Optional::stream)
          .filter(source -> source.context().role() == Role.MEMBER)
          .forEach(this::take);
    }
  }

  private void take(StoredRecord stored) {
    RecordHeader header = stored.annotated().source().header();
    Stream.of(header.published(), header.updated())
        .flatMap(Optional::stream)
        .filter(date -> newest.isEmpty() || date.compareTo(newest.get()) > 0)
        .forEach(date -> newest = Optional.of(date));
  }
}

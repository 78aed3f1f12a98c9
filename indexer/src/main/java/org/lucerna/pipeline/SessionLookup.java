package org.lucerna.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lucerna.index.AlikeWork;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.Works;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.resolve.AlikeCandidate;
import org.lucerna.resolve.Candidate;
import org.lucerna.resolve.IndexedWork;
import org.lucerna.resolve.RecordLookup;

/**
 * Looks references up in what a run has written; flags and links are still in the making and are
 * left out. An index that cannot be read ends the run.
 */
final class SessionLookup implements RecordLookup {
  private final IndexSession session;

  SessionLookup(IndexSession session) {
    this.session = session;
  }

  @Override
  public List<IndexedWork> byIdentifier(Identifier identifier) {
    return session.keys(IndexField.ID, identifier.toString()).stream()
        .flatMap(key -> session.record(key).stream())
        .map(SessionLookup::work)
        .toList();
  }

  @Override
  public List<Candidate> mostAlike(Collection<String> keys, int most) {
    return session.mostAlike(IndexField.MATCH, keys, most).stream()
        .<Candidate>map(alike -> new AlikeCandidate(alike, this::read))
        .toList();
  }

  private IndexedWork read(AlikeWork alike) {
    return work(session.record(alike));
  }

  private static IndexedWork work(StoredRecord stored) {
    EvidenceRecord source = stored.annotated().source();
    List<Identifier> identifiers = stored.context().identifiers();
    return new IndexedWork(Works.id(source, identifiers), source, identifiers, Set.of(), List.of());
  }
}

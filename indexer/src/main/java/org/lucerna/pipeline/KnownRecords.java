package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.index.DocumentMapper;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.Role;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.WorkContext;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Provenance;

/** Changes to records that are in the index already, without reading their files. */
final class KnownRecords {
  private static final int BATCH = 256;

  private final IndexSession session;
  private final DocumentMapper mapper;
  private final Touched touched;

  KnownRecords(IndexSession session, DocumentMapper mapper, Touched touched) {
    this.session = session;
    this.mapper = mapper;
    this.touched = touched;
  }

  /** What the file's records were joined to must be looked at again. */
  void remove(String path) {
    for (SourceKey key : session.keys(IndexField.FILE, path)) {
      if (!touched.isEverything()) {
        session.record(key).ifPresent(stored -> touched.add(stored.annotated().source()));
        session.context(key).ifPresent(context -> context.identifiers().forEach(touched::add));
      }
    }
    session.removeFile(path);
  }

  /** The same bytes with another date, and under another path where that changed too. */
  void move(Changes.Moved moved) {
    FileEntry before = moved.before();
    ListedFile now = moved.now();
    if (!before.path().equals(now.path())) {
      List<StoredRecord> records = new ArrayList<>();
      for (SourceKey key : session.keys(IndexField.FILE, before.path())) {
        Optional<StoredRecord> stored = session.record(key);
        stored.ifPresent(each -> records.add(renamed(each, now)));
        if (stored.isEmpty()) {
          session.context(key).ifPresent(context -> keepDeletion(key, context, now));
        }
      }
      remove(before.path());
      records.forEach(each -> session.add(mapper.map(each)));
    }
    session.replace(
        DocumentMapper.manifest(
            new FileEntry(
                now.path(),
                now.file().path(),
                now.size(),
                now.modified(),
                before.digest(),
                before.format(),
                before.records(),
                before.rejections(),
                before.rejected())));
  }

  private void keepDeletion(SourceKey key, WorkContext context, ListedFile now) {
    SourceKey moved = new SourceKey(now.path(), key.ordinal());
    context
        .identifiers()
        .forEach(
            deleted ->
                session.add(
                    DocumentMapper.tombstone(moved, deleted, context.sources().getFirst())));
  }

  private StoredRecord renamed(StoredRecord stored, ListedFile now) {
    Provenance before = stored.annotated().source().header().provenance();
    Provenance after =
        new Provenance(now.file().path(), before.position(), before.digest(), before.format());
    AnnotatedRecord annotated = stored.annotated();
    EvidenceRecord source = Headers.withProvenance(annotated.source(), after);
    SourceKey key = new SourceKey(now.path(), stored.key().ordinal());
    touched.add(source);
    touched.addList(key, source);
    return new StoredRecord(
        key,
        new AnnotatedRecord(
            source, annotated.mentions(), annotated.design(), annotated.designSource()),
        WorkContexts.single(key, source));
  }

  /** Tags every record anew from what is stored. */
  void annotateAgain(Annotator annotator, WorkPool pool) {
    List<SourceKey> keys = new ArrayList<>();
    for (Role role : List.of(Role.WORK, Role.MEMBER, Role.REPLACED, Role.DELETED)) {
      session.forEachKey(IndexField.ROLE, role.label(), keys::add);
    }
    List<Runnable> jobs = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += BATCH) {
      List<SourceKey> some = keys.subList(from, Math.min(keys.size(), from + BATCH));
      jobs.add(() -> some.forEach(key -> annotateAgain(annotator, key)));
    }
    pool.run(jobs);
  }

  private void annotateAgain(Annotator annotator, SourceKey key) {
    StoredRecord stored = session.record(key).orElseThrow();
    AnnotatedRecord again = annotator.annotate(stored.annotated().source());
    if (!again.equals(stored.annotated())) {
      session.replace(mapper.map(new StoredRecord(key, again, stored.context())));
    }
  }
}

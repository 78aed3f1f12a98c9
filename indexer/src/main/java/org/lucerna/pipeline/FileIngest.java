package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.index.DocumentMapper;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexDocument;
import org.lucerna.index.IndexSession;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RejectedSource;
import org.lucerna.source.ReadSummary;
import org.lucerna.source.SourceFileReader;
import org.lucerna.source.SourceItem;

/** Reads one file into the index. */
final class FileIngest implements Runnable {
  /** Weight of the records handed to another thread at once: worth it, and few enough to hold. */
  private static final int BATCH = 128;

  /** A trial or an article may be a hundred times as long as an abstract. */
  private static final int WEIGHT_OF_LONG = 8;

  private final ListedFile listed;
  private final Shared shared;
  private final List<RejectedSource> rejections = new ArrayList<>();
  private final List<Identifier> deletions = new ArrayList<>();
  private List<Numbered> batch = new ArrayList<>(BATCH);
  private int weight;
  private int ordinal;
  private int rejected;

  /**
   * What all files of a run share.
   *
   * @param dryRun whether to stop short of writing
   */
  record Shared(
      SourceFileReader reader,
      Annotator annotator,
      DocumentMapper mapper,
      IndexSession session,
      WorkPool pool,
      Touched touched,
      Tallies tallies,
      RunProgress progress,
      boolean dryRun) {}

  private record Numbered(SourceKey key, EvidenceRecord source) {}

  FileIngest(ListedFile listed, Shared shared) {
    this.listed = listed;
    this.shared = shared;
  }

  @Override
  public void run() {
    ReadSummary summary = shared.reader().read(listed.file(), this::accept);
    shareBatch();
    String format = summary.format().orElse("");
    String digest = listed.digest();
    FileEntry entry =
        new FileEntry(
            listed.path(),
            listed.file().path(),
            listed.size(),
            listed.modified(),
            digest,
            format,
            (int) summary.read(),
            rejections,
            rejected);
    if (!shared.dryRun()) {
      writeDeletions(format, digest);
      shared.session().add(DocumentMapper.manifest(entry));
    }
    shared.tallies().file(entry);
    shared.progress().fileRead(listed.file().path(), summary.read());
  }

  private void accept(SourceItem item) {
    switch (item) {
      case SourceItem.Read read -> {
        batch.add(new Numbered(new SourceKey(listed.path(), ordinal++), read.source()));
        weight += weight(read.source());
        if (weight >= BATCH) {
          shareBatch();
        }
      }
      case SourceItem.Rejected refusal -> {
        rejected++;
        if (rejections.size() < FileEntry.MAX_REJECTIONS) {
          rejections.add(refusal.rejection());
        }
      }
      case SourceItem.Deleted deletion -> deletions.add(deletion.identifier());
      case SourceItem.Descriptor descriptor -> {
        SourceKey key = new SourceKey(listed.path(), ordinal++);
        if (!shared.dryRun()) {
          shared.session().add(DocumentMapper.descriptor(key, descriptor.heading()));
        }
        shared.tallies().headings.increment();
      }
    }
  }

  private static int weight(EvidenceRecord source) {
    return source instanceof Publication publication && publication.body().isEmpty()
        ? 1
        : WEIGHT_OF_LONG;
  }

  /** Once the format is known: what was withdrawn from one database may be in another. */
  private void writeDeletions(String format, String digest) {
    for (Identifier deleted : deletions) {
      SourceKey key = new SourceKey(listed.path(), ordinal++);
      Provenance source =
          new Provenance(listed.file().path(), "deletion of " + deleted, digest, format);
      shared.session().add(DocumentMapper.tombstone(key, deleted, source));
      shared.touched().add(deleted);
    }
  }

  private void shareBatch() {
    if (!batch.isEmpty()) {
      List<Numbered> full = batch;
      batch = new ArrayList<>(BATCH);
      weight = 0;
      shared.pool().share(() -> write(full));
    }
  }

  /**
   * Each step over all records rather than all steps over each record: what a step looks things up
   * in then stays in the processor's caches, which saves a quarter of its time.
   */
  private void write(List<Numbered> records) {
    List<StoredRecord> annotated = new ArrayList<>(records.size());
    for (Numbered record : records) {
      annotated.add(
          new StoredRecord(
              record.key(),
              shared.annotator().annotate(record.source()),
              WorkContexts.single(record.key(), record.source())));
    }
    if (shared.dryRun()) {
      return;
    }
    List<IndexDocument> documents = new ArrayList<>(annotated.size());
    for (StoredRecord record : annotated) {
      documents.add(shared.mapper().map(record));
    }
    shared.session().addAll(documents);
    for (Numbered record : records) {
      shared.touched().add(record.source());
      shared.tallies().written(record.source().header().provenance().format());
      shared.touched().addList(record.key(), record.source());
    }
  }
}

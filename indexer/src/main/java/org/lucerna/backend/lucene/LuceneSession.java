package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.lucerna.index.AlikeWork;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.FileEntry;
import org.lucerna.index.IndexDocument;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.WorkContext;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/** One run's changes, in one Lucene writer. */
final class LuceneSession implements IndexSession {
  /** Key of a commit's user data under which its version stands. */
  static final String VERSION = "version";

  /**
   * Up to so many documents, deleted ones are taken out before every commit, so that they have no
   * part in the statistics of a score; beyond, when segments merge.
   */
  private static final int EXPUNGE_UP_TO = 200_000;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final Optional<CommitInfo> lastCommit;
  private DirectoryReader reader;

  private LuceneSession(
      Path folder, Directory directory, IndexWriter writer, Optional<CommitInfo> lastCommit)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.lastCommit = lastCommit;
    this.reader = DirectoryReader.open(writer);
  }

  /**
   * @param folder what the index is called in messages
   * @param directory closed with the session, or on failure
   */
  static LuceneSession open(Path folder, Directory directory, boolean anew) throws IOException {
    try {
      Optional<CommitInfo> last =
          anew ? Optional.empty() : WriterSettings.lastCommit(folder, directory);
      IndexWriter writer =
          anew
              ? WriterSettings.createAnew(directory, Clock.systemUTC())
              : new IndexWriter(directory, WriterSettings.append(Clock.systemUTC()));
      return new LuceneSession(folder, directory, writer, last);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  @Override
  public Optional<CommitInfo> lastCommit() {
    return lastCommit;
  }

  @Override
  public void addAll(List<IndexDocument> documents) {
    run(() -> writer.addDocuments(documents.stream().map(LuceneFields::fields).toList()));
  }

  @Override
  public void replace(IndexDocument document) {
    run(
        () ->
            writer.updateDocument(
                term(IndexField.KEY, document.key()), LuceneFields.fields(document)));
  }

  @Override
  public void removeFile(String path) {
    run(
        () ->
            writer.deleteDocuments(
                term(IndexField.FILE, path), term(IndexField.MANIFEST_PATH, path)));
  }

  @Override
  public void removeAll() {
    run(writer::deleteAll);
  }

  @Override
  public void flush() {
    run(writer::flushNextBuffer);
  }

  @Override
  public void refresh() {
    run(
        () -> {
          DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
          if (newer != null) {
            reader.close();
            reader = newer;
          }
        });
  }

  @Override
  public Optional<FileEntry> file(String path) {
    List<FileEntry> found = new ArrayList<>();
    run(
        () ->
            Documents.forEach(
                reader,
                IndexField.MANIFEST_PATH,
                path,
                doc -> Documents.file(reader, doc).ifPresent(found::add)));
    return found.stream().findFirst();
  }

  @Override
  public void forEachFile(Consumer<FileEntry> consumer) {
    run(
        () ->
            Documents.forEach(
                reader,
                IndexField.ROLE,
                org.lucerna.index.Role.FILE.label(),
                doc -> Documents.file(reader, doc).ifPresent(consumer)));
  }

  @Override
  public List<SourceKey> keys(IndexField field, String term) {
    List<SourceKey> keys = new ArrayList<>();
    forEachKey(field, term, keys::add);
    keys.sort(null);
    return keys;
  }

  @Override
  public void forEachKey(IndexField field, String term, Consumer<SourceKey> consumer) {
    run(
        () ->
            Documents.forEach(
                reader, field, term, doc -> consumer.accept(Documents.key(reader, doc))));
  }

  @Override
  public void forEachSharedIdentifier(Consumer<Identifier> consumer) {
    forEachTerm(IndexField.OWN, "", 2, text -> identifier(text).ifPresent(consumer));
  }

  @Override
  public void forEachSharedTerm(IndexField field, String prefix, Consumer<String> consumer) {
    forEachTerm(field, prefix, 2, consumer);
  }

  @Override
  public void forEachTerm(IndexField field, String prefix, Consumer<String> consumer) {
    forEachTerm(field, prefix, 1, consumer);
  }

  private void forEachTerm(IndexField field, String prefix, int fewest, Consumer<String> consumer) {
    run(
        () -> {
          Terms terms = MultiTerms.getTerms(reader, field.label());
          if (terms != null) {
            BytesRef start = new BytesRef(prefix);
            TermsEnum all = terms.iterator();
            if (all.seekCeil(start) != TermsEnum.SeekStatus.END) {
              for (BytesRef term = all.term();
                  term != null && StringHelper.startsWith(term, start);
                  term = all.next()) {
                if (all.docFreq() >= fewest) {
                  consumer.accept(term.utf8ToString());
                }
              }
            }
          }
        });
  }

  private static Optional<Identifier> identifier(String text) {
    int colon = text.indexOf(':');
    return IdentifierScheme.ofLabel(text.substring(0, Math.max(colon, 0)))
        .map(scheme -> new Identifier(scheme, text.substring(colon + 1)));
  }

  @Override
  public Optional<StoredRecord> record(SourceKey key) {
    return get(
        () -> {
          int doc = Documents.number(reader, key.toString());
          return doc < 0 ? Optional.empty() : Documents.record(reader, doc);
        });
  }

  @Override
  public Optional<WorkContext> context(SourceKey key) {
    return get(
        () -> {
          int doc = Documents.number(reader, key.toString());
          return doc < 0 ? Optional.empty() : Documents.context(reader, doc);
        });
  }

  @Override
  public List<AlikeWork> mostAlike(IndexField field, Collection<String> terms, int most) {
    return get(() -> new SharedTerms(reader, field).works(terms, most));
  }

  @Override
  public StoredRecord record(AlikeWork work) {
    return get(() -> Documents.record(reader, work.document()).orElseThrow());
  }

  @Override
  public long count(IndexField field, String term) {
    long[] count = {0};
    run(() -> Documents.forEach(reader, field, term, doc -> count[0]++));
    return count[0];
  }

  @Override
  public void commit(CommitInfo info) {
    run(
        () -> {
          Map<String, String> data = new HashMap<>(info.toMap());
          data.put(VERSION, Long.toString(info.date().toEpochMilli(), Character.MAX_RADIX));
          if (writer.getDocStats().maxDoc <= EXPUNGE_UP_TO) {
            writer.forceMergeDeletes();
          }
          writer.setLiveCommitData(data.entrySet());
          writer.commit();
        });
  }

  /** Without a commit before it, everything since the last one is dropped. */
  @Override
  public void close() {
    run(
        () -> {
          try (directory) {
            reader.close();
            writer.rollback();
          }
        });
  }

  private static Term term(IndexField field, String text) {
    return new Term(field.label(), text);
  }

  private void run(Failing action) {
    get(
        () -> {
          action.run();
          return true;
        });
  }

  private <T> T get(FailingSupplier<T> action) {
    try {
      return action.get();
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  @FunctionalInterface
  private interface Failing {
    void run() throws IOException;
  }

  @FunctionalInterface
  private interface FailingSupplier<T> {
    T get() throws IOException;
  }
}

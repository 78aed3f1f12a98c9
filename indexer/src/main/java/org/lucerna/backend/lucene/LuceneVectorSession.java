package org.lucerna.backend.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.IndexField;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.VectorSession;

/** Vectors being added, in a Lucene writer of their own. */
final class LuceneVectorSession implements VectorSession {
  /**
   * A search goes through a graph for each; one of a few million vectors is no slower than small.
   */
  private static final int MOST_SEGMENTS = 8;

  private final Path folder;
  private final Directory works;
  private final Directory directory;
  private final IndexWriter writer;
  private final DirectoryReader reader;
  private final String model;
  private final Set<Long> present;
  private boolean changed;

  private LuceneVectorSession(
      Path folder,
      Directory works,
      Directory directory,
      IndexWriter writer,
      DirectoryReader reader,
      String model)
      throws IOException {
    this.folder = folder;
    this.works = works;
    this.directory = directory;
    this.writer = writer;
    this.reader = reader;
    this.model = model;
    this.present = new HashSet<>();
    try (DirectoryReader vectors = DirectoryReader.open(writer)) {
      PassageJoin.forEach(vectors, VectorFolder.PASSAGE, (doc, passage) -> present.add(passage));
    }
  }

  static LuceneVectorSession open(Path folder, String model) throws IOException {
    Directory works = WriterSettings.directory(folder);
    Directory directory = VectorFolder.open(folder);
    try {
      DirectoryReader reader = DirectoryReader.open(works);
      boolean anew = !VectorFolder.model(directory).map(model::equals).orElse(true);
      IndexWriter writer = new IndexWriter(directory, VectorFolder.settings(anew));
      return new LuceneVectorSession(folder, works, directory, writer, reader, model);
    } catch (IOException | RuntimeException e) {
      directory.close();
      works.close();
      throw e;
    }
  }

  @Override
  public void forEachMissing(Consumer<StoredRecord> consumer) {
    Set<Long> given = new HashSet<>();
    run(
        () ->
            PassageJoin.forEach(
                reader,
                IndexField.PASSAGE.label(),
                (doc, passage) -> {
                  if (!present.contains(passage) && given.add(passage)) {
                    Documents.record(reader, doc).ifPresent(consumer);
                  }
                }));
  }

  @Override
  public void add(long passage, float[] vector) {
    if (present.add(passage)) {
      Document document = new Document();
      document.add(new NumericDocValuesField(VectorFolder.PASSAGE, passage));
      document.add(
          new StringField(VectorFolder.PASSAGE_TERM, Long.toHexString(passage), Field.Store.NO));
      document.add(
          new KnnFloatVectorField(
              VectorFolder.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
      run(() -> writer.addDocument(document));
      changed = true;
    }
  }

  @Override
  public void commit() {
    run(
        () -> {
          dropOrphans();
          if (changed) {
            write();
          }
        });
  }

  @Override
  public void settle() {
    run(
        () -> {
          writer.forceMerge(MOST_SEGMENTS);
          if (writer.hasUncommittedChanges()) {
            write();
          }
        });
  }

  private void write() throws IOException {
    Instant now = Clock.systemUTC().instant();
    writer.setLiveCommitData(
        Map.of(
                VectorFolder.MODEL, model,
                CommitInfo.DATE, now.toString(),
                LuceneSession.VERSION, Long.toString(now.toEpochMilli(), Character.MAX_RADIX))
            .entrySet());
    writer.commit();
    changed = false;
  }

  private void dropOrphans() throws IOException {
    Set<Long> orphans = new HashSet<>(present);
    PassageJoin.forEach(
        reader, IndexField.PASSAGE.label(), (doc, passage) -> orphans.remove(passage));
    for (long passage : orphans) {
      writer.deleteDocuments(new Term(VectorFolder.PASSAGE_TERM, Long.toHexString(passage)));
      present.remove(passage);
      changed = true;
    }
  }

  @Override
  public void close() {
    run(
        () -> {
          try (works;
              directory) {
            reader.close();
            writer.rollback();
          }
        });
  }

  private void run(Failing action) {
    try {
      action.run();
    } catch (IOException e) {
      throw LuceneIndex.unusable(folder, e);
    }
  }

  @FunctionalInterface
  private interface Failing {
    void run() throws IOException;
  }
}

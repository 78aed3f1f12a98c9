package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.index.IndexStore;
import org.lucerna.index.Passage;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.VectorSession;
import org.lucerna.semantic.Embedder;

/**
 * Brings an index's vectors up to date with its last commit: encodes passages that have none.
 *
 * <p>Runs after the commit of the words, which is searched meanwhile. What is encoded is committed
 * now and then, so that a run cut short is gone on with, not begun again.
 */
public final class EncodingRun {
  /** Passages handed to the model at once: all threads have work, and memory stays small. */
  private static final int BATCH = 128;

  /** Passages between two commits: some minutes of work. */
  private static final int COMMIT_EVERY = 64 * BATCH;

  private final VectorSession session;
  private final Embedder embedder;
  private final RunProgress progress;
  private final List<Passage> batch = new ArrayList<>(BATCH);
  private long encoded;

  private EncodingRun(VectorSession session, Embedder embedder, RunProgress progress) {
    this.session = session;
    this.embedder = embedder;
    this.progress = progress;
  }

  /**
   * What a run did.
   *
   * @param encoded passages that had no vector before
   */
  public record Outcome(long encoded, double seconds) {}

  /**
   * @throws org.lucerna.index.UnusableIndexException where there is no index, or another process
   *     writes its vectors
   */
  public static Outcome run(IndexStore store, Embedder embedder, RunProgress progress) {
    long start = System.nanoTime();
    progress.phase(RunProgress.Phase.ENCODING);
    try (VectorSession session = store.openVectors(embedder.model())) {
      EncodingRun run = new EncodingRun(session, embedder, progress);
      session.forEachMissing(run::accept);
      run.encode();
      session.commit();
      session.settle();
      return new Outcome(run.encoded, (System.nanoTime() - start) / 1e9);
    }
  }

  private void accept(StoredRecord stored) {
    batch.add(Passage.of(stored.annotated().source()));
    if (batch.size() == BATCH) {
      encode();
    }
  }

  private void encode() {
    List<float[]> vectors = embedder.embedDocuments(batch.stream().map(Passage::text).toList());
    for (int i = 0; i < batch.size(); i++) {
      session.add(batch.get(i).digest(), vectors.get(i));
    }
    encoded += batch.size();
    batch.clear();
    progress.encoded(encoded);
    if (encoded % COMMIT_EVERY == 0 && encoded > 0) {
      session.commit();
    }
  }
}

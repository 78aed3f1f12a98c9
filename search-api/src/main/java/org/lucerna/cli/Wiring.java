package org.lucerna.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.lucerna.api.Citations;
import org.lucerna.api.Evidence;
import org.lucerna.api.IndexEvidence;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.query.IndexVersions;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.search.QueryVectors;
import org.lucerna.search.Weights;
import org.lucerna.semantic.OnnxEmbedder;
import org.lucerna.vocabulary.Vocabulary;

/** Puts an index, a vocabulary and the search over them together. */
final class Wiring {
  private Wiring() {}

  /**
   * @throws org.lucerna.index.UnusableIndexException where the index cannot be used, with what to
   *     do
   */
  static Served served(Path index, VocabularyLocation location) {
    FutureTask<Vocabulary> reading = new FutureTask<>(() -> location.read(List.of(), index));
    // Opening the index takes as long: side by side, they start in half the time.
    Thread.ofPlatform().daemon().name("vocabulary").start(reading);
    IndexVersions versions = new LuceneIndex(index).openVersions();
    try {
      Vocabulary vocabulary = reading.get();
      return new Served(
          new IndexEvidence(search(versions, vocabulary, Weights.load()), vocabulary),
          new IndexCitations(Optional.of(versions), vocabulary));
    } catch (ExecutionException e) {
      versions.close();
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    } catch (InterruptedException e) {
      versions.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What a server answers from; both rest on the same open index. */
  record Served(Evidence evidence, Citations citations) implements AutoCloseable {
    @Override
    public void close() {
      evidence.close();
    }
  }

  /** As {@link #served}, without citations. */
  static Evidence evidence(Path index, VocabularyLocation location) {
    return served(index, location).evidence();
  }

  /** The model is loaded by the first search that wants it. */
  static EvidenceSearch search(Path index, Vocabulary vocabulary, Weights weights) {
    return search(new LuceneIndex(index).openVersions(), vocabulary, weights);
  }

  private static EvidenceSearch search(
      IndexVersions versions, Vocabulary vocabulary, Weights weights) {
    return new EvidenceSearch(
        versions, vocabulary, weights, new QueryVectors(() -> OnnxEmbedder.open(1)));
  }
}

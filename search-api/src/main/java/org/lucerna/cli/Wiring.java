package org.lucerna.cli;

import java.nio.file.Path;
import java.util.List;
import org.lucerna.api.Evidence;
import org.lucerna.api.IndexEvidence;
import org.lucerna.backend.lucene.LuceneIndex;
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
  static Evidence evidence(Path index, VocabularyLocation location) {
    Vocabulary vocabulary = location.read(List.of());
    return new IndexEvidence(search(index, vocabulary, Weights.load()), vocabulary);
  }

  /** The model is loaded by the first search that wants it. */
  static EvidenceSearch search(Path index, Vocabulary vocabulary, Weights weights) {
    return new EvidenceSearch(
        new LuceneIndex(index).openVersions(),
        vocabulary,
        weights,
        new QueryVectors(() -> OnnxEmbedder.open(1)));
  }
}

package org.lucerna.cli;

import java.nio.file.Path;
import java.util.List;
import org.lucerna.api.Evidence;
import org.lucerna.api.IndexEvidence;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.search.EvidenceSearch;
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
    return new IndexEvidence(
        new EvidenceSearch(new LuceneIndex(index).openVersions(), vocabulary), vocabulary);
  }
}

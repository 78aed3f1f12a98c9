package org.lucerna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.check.CheckedAgainst;
import org.lucerna.check.CitationCheck;
import org.lucerna.check.rule.HostLists;
import org.lucerna.check.rule.Knowledge;
import org.lucerna.check.rule.RetiredService;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;
import org.lucerna.resolve.IndexFacts;
import org.lucerna.resolve.NoIndex;
import org.lucerna.resolve.RecordLookup;
import org.lucerna.resolve.SnapshotLookup;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.tagging.Tagger;

/** Puts a citation check together, over an index where there is one. */
final class CheckWiring implements AutoCloseable {
  private static final Path RETIRED = Path.of("corpus", "lists", "retired-services.csv");

  private final Optional<IndexVersions> versions;
  private final Optional<IndexSnapshot> snapshot;
  private final Vocabulary vocabulary;

  private CheckWiring(Optional<IndexVersions> versions, Vocabulary vocabulary) {
    this.versions = versions;
    this.snapshot = versions.map(IndexVersions::current);
    this.vocabulary = vocabulary;
  }

  /**
   * @throws UnusableIndexException where there is an index and it cannot be used
   */
  static CheckWiring open(Path index, Vocabulary vocabulary) {
    return new CheckWiring(
        Files.isDirectory(index)
            ? Optional.of(new LuceneIndex(index).openVersions())
            : Optional.empty(),
        vocabulary);
  }

  CheckedAgainst against() {
    return snapshot
        .map(IndexFacts::of)
        .map(CheckedAgainst::index)
        .orElseGet(CheckedAgainst::nothing);
  }

  CitationCheck check(CheckSettings settings, Baseline baseline, LocalDate asOf)
      throws IOException {
    RecordLookup lookup = snapshot.<RecordLookup>map(SnapshotLookup::new).orElseGet(NoIndex::new);
    Tagger tagger = new Tagger(vocabulary);
    Knowledge knowledge =
        new Knowledge(
            lookup,
            tagger::tag,
            vocabulary::ancestors,
            retired(),
            HostLists.bundled(),
            settings.ownNames(),
            settings.staleYears());
    return new CitationCheck(new ReferenceParser(), knowledge, settings, baseline, asOf);
  }

  /** The corpus beside the caller may know more than this build does. */
  private static List<RetiredService> retired() throws IOException {
    if (!Files.isRegularFile(RETIRED)) {
      return RetiredService.bundled();
    }
    try {
      return RetiredService.parse(Files.readString(RETIRED));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.failed(RETIRED + ": " + e.getMessage());
    }
  }

  @Override
  public void close() {
    snapshot.ifPresent(IndexSnapshot::close);
    versions.ifPresent(IndexVersions::close);
  }
}

package org.lucerna.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lucerna.api.Citations;
import org.lucerna.api.ResolutionAnswer;
import org.lucerna.api.Upload;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.check.ArticleInput;
import org.lucerna.check.ArticleReport;
import org.lucerna.check.CheckReport;
import org.lucerna.check.CheckedAgainst;
import org.lucerna.check.CitationCheck;
import org.lucerna.check.CorrectedCitation;
import org.lucerna.check.rule.HostLists;
import org.lucerna.check.rule.Knowledge;
import org.lucerna.check.rule.RetiredService;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.check.style.CitationStyle;
import org.lucerna.citation.CslView;
import org.lucerna.citation.ListEntry;
import org.lucerna.citation.ReferenceListSegmenter;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.model.Reference;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;
import org.lucerna.resolve.CitedReference;
import org.lucerna.resolve.IndexFacts;
import org.lucerna.resolve.NoIndex;
import org.lucerna.resolve.RecordLookup;
import org.lucerna.resolve.ReferenceResolver;
import org.lucerna.resolve.SnapshotLookup;
import org.lucerna.source.SourceListing;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.tagging.Tagger;

/** Citations against an index, or against none. */
final class IndexCitations implements Citations, AutoCloseable {
  private static final Path RETIRED = Path.of("corpus", "lists", "retired-services.csv");

  private final Optional<IndexVersions> versions;
  private final Vocabulary vocabulary;

  /** What is told of one version of the index; gathered again when it changes. */
  private record Facts(String version, CheckedAgainst against) {}

  /** What only checks need; a server starts without. */
  private record Tools(Tagger tagger, List<RetiredService> retired, HostLists hosts) {}

  /** Made for the first reference: its dictionary of journals takes as long to read as an index. */
  private static final class Parsing {
    static final ReferenceParser PARSER = new ReferenceParser();
  }

  private @Nullable Tools tools;

  private volatile Facts facts = new Facts("", CheckedAgainst.nothing());

  /**
   * @param versions closed by {@link #close}
   */
  IndexCitations(Optional<IndexVersions> versions, Vocabulary vocabulary) {
    this.versions = versions;
    this.vocabulary = vocabulary;
  }

  /**
   * @throws org.lucerna.index.UnusableIndexException where there is an index and it cannot be used
   */
  static IndexCitations open(Path index, Vocabulary vocabulary) {
    return new IndexCitations(
        Files.isDirectory(index)
            ? Optional.of(new LuceneIndex(index).openVersions())
            : Optional.empty(),
        vocabulary);
  }

  @Override
  public List<Map<String, Object>> parse(List<String> references) {
    return references.stream().map(raw -> CslView.of(Parsing.PARSER.parse(raw))).toList();
  }

  @Override
  public List<ResolutionAnswer> resolve(List<String> references) {
    return withIndex(
        (lookup, against) -> {
          ReferenceResolver resolver = new ReferenceResolver(lookup);
          return references.stream()
              .map(raw -> CitedReference.of(raw, Parsing.PARSER.parse(raw)))
              .map(cited -> ResolutionAnswer.of(resolver.resolve(cited)))
              .toList();
        });
  }

  @Override
  public List<String> entries(String list) {
    return ReferenceListSegmenter.split(list).stream().map(ListEntry::raw).toList();
  }

  @Override
  public Entries entriesOf(Upload article) {
    ArticleFiles files = new ArticleFiles();
    List<String> entries = new ArrayList<>();
    files.read(
        article,
        input -> input.article().references().stream().map(Reference::raw).forEach(entries::add));
    return new Entries(entries, files.rejected());
  }

  @Override
  public CheckReport check(List<Upload> articles, CitationStyle style, LocalDate asOf) {
    return check(
        CheckSettings.none().withStyle(style),
        Baseline.empty(),
        asOf,
        (files, sink) -> articles.forEach(it -> files.read(it, sink)));
  }

  /** As a team set it, with what was refused before any file was read. */
  CheckReport check(
      SourceListing articles, CheckSettings settings, Baseline baseline, LocalDate asOf) {
    return check(
        settings,
        baseline,
        asOf,
        (files, sink) -> {
          files.rejected().addAll(articles.rejections());
          articles.files().stream()
              .filter(file -> !file.path().endsWith(CheckFiles.SETTINGS))
              .forEach(file -> files.read(file, sink));
        });
  }

  private CheckReport check(
      CheckSettings settings,
      Baseline baseline,
      LocalDate asOf,
      BiConsumer<ArticleFiles, Consumer<ArticleInput>> reading) {
    ArticleFiles files = new ArticleFiles();
    List<ArticleReport> reports = new ArrayList<>();
    return withIndex(
        (lookup, against) -> {
          CitationCheck check = check(lookup, settings, baseline, asOf);
          reading.accept(files, new GuardedCheck(check::check, reports, files.rejected()));
          return new CheckReport(reports, files.rejected(), against, asOf);
        });
  }

  private CitationCheck check(
      RecordLookup lookup, CheckSettings settings, Baseline baseline, LocalDate asOf) {
    Tools with = tools();
    Knowledge knowledge =
        new Knowledge(
            lookup,
            with.tagger()::tag,
            vocabulary::ancestors,
            with.retired(),
            with.hosts(),
            settings.ownNames(),
            settings.staleYears(),
            new CorrectedCitation(settings.style()));
    return new CitationCheck(Parsing.PARSER, knowledge, settings, baseline, asOf);
  }

  private synchronized Tools tools() {
    Tools known = tools;
    if (known == null) {
      known = new Tools(new Tagger(vocabulary), retired(), HostLists.bundled());
      tools = known;
    }
    return known;
  }

  private <T> T withIndex(BiFunction<RecordLookup, CheckedAgainst, T> work) {
    if (versions.isEmpty()) {
      return work.apply(new NoIndex(), CheckedAgainst.nothing());
    }
    try (IndexSnapshot snapshot = versions.get().current()) {
      return work.apply(new SnapshotLookup(snapshot), against(snapshot));
    }
  }

  private CheckedAgainst against(IndexSnapshot snapshot) {
    Facts known = facts;
    if (!known.version().equals(snapshot.version())) {
      known = new Facts(snapshot.version(), CheckedAgainst.index(IndexFacts.of(snapshot)));
      facts = known;
    }
    return known.against();
  }

  /** The corpus beside the caller may know more than this build does. */
  private static List<RetiredService> retired() {
    if (!Files.isRegularFile(RETIRED)) {
      return RetiredService.bundled();
    }
    try {
      return RetiredService.parse(Files.readString(RETIRED));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.failed(RETIRED + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For whoever opened it; where the versions are another's, that one closes them. */
  @Override
  public void close() {
    versions.ifPresent(IndexVersions::close);
  }
}

package org.lucerna.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.backend.lucene.LuceneVersions;
import org.lucerna.format.bibliography.RetractionCsvFormat;
import org.lucerna.format.trial.CtgovJsonFormat;
import org.lucerna.index.Works;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.SearchRequest;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.source.FormatDetector;
import org.lucerna.source.SourceFileReader;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.vocabulary.Vocabulary;
import org.lucerna.vocabulary.VocabularyException;
import org.lucerna.vocabulary.VocabularyReader;
import org.lucerna.vocabulary.tagging.Tagger;

/** A folder of {@link LinesFormat} files and the index made from them. */
public final class IndexFixture {
  private static final Vocabulary VOCABULARY = readVocabulary();
  private static final Annotator ANNOTATOR = new Annotator(new Tagger(VOCABULARY));

  private final Path files;
  private final Path folder;
  private final String code;

  public IndexFixture(Path home) {
    this(home, "files", "index", "1");
  }

  IndexFixture(Path home, String files, String index, String code) {
    this.files = home.resolve(files);
    this.folder = home.resolve(index);
    this.code = code;
  }

  public static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  private static Vocabulary readVocabulary() {
    try {
      return VocabularyReader.read(
          Path.of(System.getProperty("lucerna.root", ".."), "corpus", "vocabulary"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (VocabularyException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  public LuceneIndex index() {
    return new LuceneIndex(folder);
  }

  /** Writes a file of records in the format called {@code lines}. */
  public IndexFixture write(String name, String... lines) {
    return writeAs("lines", name, lines);
  }

  IndexFixture writeAs(String format, String name, String... lines) {
    return writeText(name, '#' + format + '\n' + String.join("\n", lines) + '\n');
  }

  /** Writes a file of one of the real formats known here. */
  IndexFixture writeText(String name, String text) {
    try {
      Path file = files.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IndexFixture delete(String name) {
    try {
      Files.delete(files.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IndexFixture rename(String from, String to) {
    try {
      Files.move(files.resolve(from), files.resolve(to));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public IndexReport run() {
    return run(VOCABULARY, false, false, 3);
  }

  IndexReport run(RunProgress progress) {
    return run(VOCABULARY, false, false, 2, progress);
  }

  Map<String, String> rebuildAndDump() {
    rebuild();
    return dump();
  }

  public IndexReport rebuild() {
    return run(VOCABULARY, true, false, 1);
  }

  IndexReport run(Vocabulary vocabulary, boolean rebuild, boolean dryRun, int threads) {
    return run(vocabulary, rebuild, dryRun, threads, RunProgress.NONE);
  }

  private IndexReport run(
      Vocabulary vocabulary, boolean rebuild, boolean dryRun, int threads, RunProgress progress) {
    Annotator annotator =
        vocabulary.equals(VOCABULARY) ? ANNOTATOR : new Annotator(new Tagger(vocabulary));
    SourceFileReader reader =
        new SourceFileReader(
            new FormatDetector(
                List.of(
                    new LinesFormat("lines"),
                    new LinesFormat("other"),
                    new RetractionCsvFormat(),
                    new CtgovJsonFormat())));
    return new IndexRun(
            new SourceLister(SourceLimits.DEFAULT), reader, vocabulary, () -> annotator, code)
        .run(index(), new IndexOptions(List.of(files), rebuild, dryRun, threads), progress);
  }

  public EvidenceSearch search() {
    return new EvidenceSearch(index().openVersions(), VOCABULARY);
  }

  /** Works by canonical id, each with its sources, identifiers and flags, as one line. */
  public Map<String, String> dump() {
    Map<String, String> works = new TreeMap<>();
    try (LuceneVersions versions = index().openVersions();
        IndexSnapshot snapshot = versions.current()) {
      snapshot.forEachWork(
          work -> {
            String id = Works.id(work.annotated().source(), work.context().identifiers()).text();
            String line =
                work.annotated().source().header().title()
                    + " <- "
                    + work.context().sources().stream()
                        .map(source -> source.file() + ' ' + source.position())
                        .toList()
                    + ' '
                    + work.context().identifiers()
                    + ' '
                    + work.context().flags();
            String before = works.put(id + " " + work.key(), line);
            if (before != null) {
              throw new AssertionError("two documents of one key: " + work.key());
            }
          });
    }
    return works;
  }

  /** A request for words, with everything else as a first page has it. */
  public static SearchRequest request(String q, SearchRequest.Match match, boolean expand) {
    return new SearchRequest(
        q,
        SearchRequest.Syntax.AUTO,
        match,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        expand,
        false,
        Set.of(),
        SearchRequest.Sort.RELEVANCE,
        10,
        Optional.empty(),
        true,
        false);
  }
}

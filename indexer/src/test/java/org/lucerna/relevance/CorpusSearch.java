package org.lucerna.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.format.FormatRegister;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.pipeline.IndexOptions;
import org.lucerna.pipeline.IndexRun;
import org.lucerna.pipeline.RunProgress;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.vocabulary.Vocabulary;

/** The corpus indexed as a user indexes it, searched by words alone. */
final class CorpusSearch implements AutoCloseable {
  private final EvidenceSearch search;

  private CorpusSearch(EvidenceSearch search) {
    this.search = search;
  }

  static CorpusSearch in(Path folder) {
    Path corpus = Path.of(System.getProperty("lucerna.root", ".."), "corpus");
    Vocabulary vocabulary = IndexFixture.vocabulary();
    LuceneIndex index = new LuceneIndex(folder.resolve("index"));
    new IndexRun(
            new SourceLister(SourceLimits.DEFAULT),
            FormatRegister.reader(),
            vocabulary,
            "relevance")
        .run(index, new IndexOptions(List.of(corpus), false, false, 2), RunProgress.NONE);
    return new CorpusSearch(new EvidenceSearch(index.openVersions(), vocabulary));
  }

  SearchResult top(String words) {
    return search.search(SearchRequest.words(words, true, false));
  }

  static String resource(String name) {
    try (InputStream in =
        Optional.ofNullable(CorpusSearch.class.getResourceAsStream(name)).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves what a file would have to say now where it can be compared and copied from. */
  static void leave(String name, String text) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "relevance"));
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    search.close();
  }
}

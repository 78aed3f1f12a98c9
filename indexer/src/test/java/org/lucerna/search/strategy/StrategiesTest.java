package org.lucerna.search.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.format.FormatRegister;
import org.lucerna.model.Publication;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.pipeline.IndexOptions;
import org.lucerna.pipeline.IndexRun;
import org.lucerna.pipeline.RunProgress;
import org.lucerna.query.PubmedSyntax;
import org.lucerna.query.QueryExpression;
import org.lucerna.query.QueryWriter;
import org.lucerna.query.SearchRequest;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;

/**
 * Sixty strategies of rising difficulty, after the patterns of published search filters: each is
 * read as {@code strategies.txt} says and finds the papers that a scan of all finds.
 */
class StrategiesTest {
  private static final int PAPERS = 300;
  private static final String TREE =
      """
      Neoplasms;C04
      Digestive System Neoplasms;C04.588.274
      Liver Neoplasms;C04.588.274.623
      Colorectal Neoplasms;C04.588.274.476.411.307
      Colonic Neoplasms;C04.588.274.476.411.307.180
      Breast Neoplasms;C04.588.180
      Digestive System Surgical Procedures;E04.210
      Hepatectomy;E04.210.556
      """;
  private static final Map<String, List<String>> BELOW =
      Map.of(
          "neoplasms",
          List.of(
              "neoplasms",
              "liver neoplasms",
              "colorectal neoplasms",
              "colonic neoplasms",
              "breast neoplasms"),
          "digestive system neoplasms",
          List.of("liver neoplasms", "colorectal neoplasms", "colonic neoplasms"),
          "colorectal neoplasms",
          List.of("colorectal neoplasms", "colonic neoplasms"),
          "digestive system surgical procedures",
          List.of("hepatectomy"));

  @TempDir static Path home;
  private static final List<Publication> papers = new ArrayList<>();
  private static List<Strategy> strategies = List.of();

  /**
   * @param tree how it is read, as {@link Shown} writes it
   * @param hits how many papers it finds
   */
  private record Strategy(String query, String tree, int hits) {}

  @BeforeAll
  static void index() throws IOException {
    Path files = Files.createDirectories(home.resolve("files"));
    Files.writeString(files.resolve("papers.xml"), new PaperMaker(60).papers(PAPERS));
    Files.writeString(files.resolve("mtrees.bin"), TREE);
    new IndexRun(
            new SourceLister(SourceLimits.DEFAULT),
            FormatRegister.reader(),
            IndexFixture.vocabulary(),
            "strategies")
        .run(
            new LuceneIndex(home.resolve("index")),
            new IndexOptions(List.of(files), false, false, 2),
            RunProgress.NONE);
    try (SourceListing listing =
        new SourceLister(SourceLimits.DEFAULT).list(List.of(files.resolve("papers.xml")))) {
      for (SourceFile file : listing.files()) {
        FormatRegister.reader().read(file, StrategiesTest::take);
      }
    }
    assertEquals(PAPERS, papers.size());
    strategies = strategies();
  }

  private static void take(SourceItem item) {
    if (item instanceof SourceItem.Read read) {
      papers.add((Publication) read.source());
    }
  }

  /** Blocks parted by blank lines: the query on one or more lines, {@code = tree}, {@code -> n}. */
  private static List<Strategy> strategies() throws IOException {
    List<Strategy> read = new ArrayList<>();
    try (InputStream in =
        StrategiesTest.class.getResourceAsStream("/org/lucerna/search/strategies.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String block : text.split("\n\\s*\n")) {
        List<String> lines = block.lines().filter(line -> !line.startsWith("//")).toList();
        if (!lines.isEmpty()) {
          int tree = lines.size() - 2;
          read.add(
              new Strategy(
                  String.join("\n", lines.subList(0, tree)),
                  lines.get(tree).substring(2),
                  Integer.parseInt(lines.getLast().substring(3))));
        }
      }
    }
    return read;
  }

  @Test
  void eachIsReadAsWrittenDown() {
    assertEquals(60, strategies.size());
    for (Strategy strategy : strategies) {
      assertEquals(strategy.tree(), shown(strategy), strategy.query());
    }
  }

  private static String shown(Strategy strategy) {
    return Shown.of(PubmedSyntax.parse(strategy.query()));
  }

  @Test
  void eachFindsWhatAScanFinds() {
    int found = 0;
    try (EvidenceSearch search = search()) {
      for (Strategy strategy : strategies) {
        Set<String> expected = scanned(PubmedSyntax.parse(strategy.query()));
        assertEquals(
            expected, ids(search, strategy.query(), SearchRequest.Syntax.PUBMED), strategy.query());
        assertEquals(strategy.hits(), expected.size(), strategy.query());
        found += expected.isEmpty() || expected.size() == PAPERS ? 0 : 1;
      }
    }
    assertTrue(found > 55, "strategies that find some papers and not all: " + found);
  }

  /** In either syntax, what an explanation offers to paste finds the same. */
  @Test
  void translationsFindTheSame() {
    try (EvidenceSearch search = search()) {
      for (Strategy strategy : strategies) {
        QueryExpression read = PubmedSyntax.parse(strategy.query());
        Set<String> expected = ids(search, strategy.query(), SearchRequest.Syntax.PUBMED);
        String plain = QueryWriter.plain().write(read);
        String pubmed = QueryWriter.pubmed().write(read);
        assertEquals(expected, ids(search, plain, SearchRequest.Syntax.PLAIN), plain);
        assertEquals(expected, ids(search, pubmed, SearchRequest.Syntax.PUBMED), pubmed);
      }
    }
  }

  private static EvidenceSearch search() {
    return new EvidenceSearch(
        new LuceneIndex(home.resolve("index")).openVersions(), IndexFixture.vocabulary());
  }

  private static Set<String> scanned(QueryExpression query) {
    return papers.stream()
        .filter(paper -> new NaiveEvaluator(paper, BELOW).finds(query))
        .map(paper -> paper.id().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ids(EvidenceSearch search, String q, SearchRequest.Syntax syntax) {
    SearchRequest request =
        new SearchRequest(
            q,
            syntax,
            SearchRequest.Match.ALL,
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Set.of(),
            SearchRequest.Sort.NEWEST,
            1000,
            Optional.empty(),
            true,
            false);
    return search.search(request).items().stream()
        .map(hit -> hit.work().id().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

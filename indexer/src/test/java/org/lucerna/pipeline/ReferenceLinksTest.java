package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.format.FormatRegister;
import org.lucerna.index.Works;
import org.lucerna.model.LinkType;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexVersions;
import org.lucerna.query.WorkLink;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;

/** Reference lists become links, whichever of the two files comes first. */
class ReferenceLinksTest {
  private static final String ARTICLE =
      """
      Needles and heat for the liver

      A leaflet on heat. A needle is put into the tumour, and what is around it grows hot.

      References
      1. Varga I, Okoro B. Needles that heat tumours of the liver in one session: a first series. Ann Invented Surg. 2018;12:101-9.
      2. Novak P. Cold is another matter altogether for small tumours. Invented Gut. 2019;3:44-8.
      """;
  private static final String HEAT =
      nbib(
          "90000011",
          "Needles that heat tumours of the liver in one session: a first series.",
          "Varga I",
          "2018",
          "12",
          "101-9");
  private static final String COLD =
      nbib(
          "90000012",
          "Cold is another matter altogether for small tumours.",
          "Novak P",
          "2019",
          "3",
          "44-8");

  @TempDir Path home;
  private Path files;

  @BeforeEach
  void setUp() throws IOException {
    files = Files.createDirectories(home.resolve("files"));
    write("leaflet.txt", ARTICLE);
  }

  private static String nbib(
      String pmid, String title, String author, String year, String volume, String pages) {
    return """
        PMID- %s
        DP  - %s
        TI  - %s
        PG  - %s
        AU  - %s
        TA  - Ann Invented Surg
        JT  - Annals of Invented Surgery
        VI  - %s
        """
        .formatted(pmid, year, title, pages, author, volume);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(files.resolve(name), text);
  }

  private IndexReport run(String index) {
    return new IndexRun(
            new SourceLister(SourceLimits.DEFAULT),
            FormatRegister.reader(),
            IndexFixture.vocabulary(),
            "1")
        .run(
            new LuceneIndex(home.resolve(index)),
            new IndexOptions(List.of(files), false, false, 2),
            RunProgress.NONE);
  }

  /** What each work cites by resolved references, and whether it still seeks any. */
  private Map<String, String> resolved(String index) {
    Map<String, String> works = new TreeMap<>();
    try (IndexVersions versions = new LuceneIndex(home.resolve(index)).openVersions();
        IndexSnapshot snapshot = versions.current()) {
      snapshot.forEachWork(
          work ->
              works.put(
                  Works.id(work.annotated().source(), work.context().identifiers()).text(),
                  work.context().resolved()
                      + (work.context().sought().isEmpty() ? "" : " and seeks")));
    }
    return works;
  }

  @Test
  void anUnchangedArticleGainsItsLinkWhenThePaperArrives() throws IOException {
    run("index");
    assertEquals("[] and seeks", resolved("index").get("article:leaflet-txt"));
    write("heat.nbib", HEAT);
    assertEquals(1, run("index").files().unchanged());
    assertEquals("[cites pmid:90000011] and seeks", resolved("index").get("article:leaflet-txt"));
    write("cold.nbib", COLD);
    run("index");
    assertEquals(
        "[cites pmid:90000011, cites pmid:90000012]", resolved("index").get("article:leaflet-txt"));
  }

  @Test
  void bothEndsKnowOfTheLink() throws IOException {
    write("heat.nbib", HEAT);
    run("index");
    try (EvidenceSearch search =
        new EvidenceSearch(
            new LuceneIndex(home.resolve("index")).openVersions(), IndexFixture.vocabulary())) {
      List<WorkLink> cited = search.work("pmid:90000011").orElseThrow().links();
      assertTrue(
          cited.stream().anyMatch(it -> it.type() == LinkType.CITED_BY && it.work().isPresent()),
          cited.toString());
    }
  }

  @Test
  void theLinkGoesWithThePaper() throws IOException {
    write("heat.nbib", HEAT);
    run("index");
    Files.delete(files.resolve("heat.nbib"));
    run("index");
    assertEquals("[] and seeks", resolved("index").get("article:leaflet-txt"));
  }

  @Test
  void aPaperThatTurnsOutToBeAnotherLosesTheLink() throws IOException {
    write("heat.nbib", HEAT);
    run("index");
    write("heat.nbib", COLD.replace("90000012", "90000011"));
    run("index");
    assertEquals("[cites pmid:90000011] and seeks", resolved("index").get("article:leaflet-txt"));
    write(
        "heat.nbib",
        HEAT.replaceFirst("TI  - .*", "TI  - On something else.")
            .replace("Varga I", "Else E")
            .replace("101-9", "7-8"));
    run("index");
    assertEquals("[] and seeks", resolved("index").get("article:leaflet-txt"));
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() throws IOException {
    run("bit by bit");
    write("cold.nbib", COLD);
    run("bit by bit");
    write("heat.nbib", HEAT);
    run("bit by bit");
    run("at once");
    assertEquals(resolved("at once"), resolved("bit by bit"));
    assertFalse(resolved("at once").isEmpty());
  }
}

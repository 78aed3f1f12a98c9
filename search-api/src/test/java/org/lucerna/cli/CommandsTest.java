package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.api.Json;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.index.CommitInfo;
import org.lucerna.index.IndexSession;

/** Commands over a small real index. */
class CommandsTest {
  @TempDir static Path folder;
  private static Path corpus = Path.of("unset");
  private static Path index = Path.of("unset");

  @BeforeAll
  static void indexOnce() throws IOException {
    corpus = SmallCorpus.in(folder);
    index = folder.resolve("index");
    Ran ran = Ran.lucerna("index", corpus, "--index", index);
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void theReportAddsUp() throws IOException {
    Path report = folder.resolve("report.json");
    Files.writeString(Files.createDirectories(folder.resolve("bad")).resolve("x.xml"), "<broken");
    Ran ran =
        Ran.lucerna(
            "index",
            corpus,
            folder.resolve("bad"),
            "--index",
            folder.resolve("other"),
            "--report",
            report);
    assertEquals(3, ran.code(), ran.err());
    JsonNode json = Json.MAPPER.readTree(report.toFile());
    JsonNode files = json.path("files");
    assertEquals(3, files.path("seen").asInt());
    assertEquals(
        files.path("seen").asInt(),
        files.path("indexed").asInt()
            + files.path("unchanged").asInt()
            + files.path("rejected").asInt());
    assertTrue(json.at("/rejected/0/file").asText().endsWith("x.xml"));
    assertFalse(json.at("/rejected/0/reason").asText().isEmpty());
    assertFalse(json.at("/rejected/0/detail").asText().isEmpty());
    assertTrue(json.path("seconds").isNumber() && json.path("recordsPerSecond").isNumber());
    assertTrue(json.at("/records/byFormat/pubmed-xml/read").asInt() == 2);
    assertTrue(json.path("duplicates").isArray());
  }

  @Test
  void anUnchangedCorpusIsNotReadAgain() {
    Ran ran = Ran.lucerna("index", corpus, "--index", index);
    assertEquals(0, ran.code());
    assertTrue(ran.err().contains("2 unchanged"), ran.err());
  }

  @Test
  void whatOtherCodeMadeIsReadAgainOnce() {
    Path older = folder.resolve("older");
    Object[] command = {"index", corpus, "--semantic", "off", "--index", older};
    assertTrue(Ran.lucerna(command).err().contains("2 indexed, 0 unchanged"));
    try (IndexSession session = new LuceneIndex(older).openSession(false)) {
      CommitInfo last = session.lastCommit().orElseThrow();
      session.commit(
          new CommitInfo(
              last.schema(),
              last.vocabulary(),
              last.code().substring(0, last.code().length() - 1) + '-',
              last.date(),
              last.works(),
              last.sources(),
              last.newestRetraction(),
              last.newestGuidance(),
              last.reach()));
    }
    assertTrue(Ran.lucerna(command).err().contains("2 indexed, 0 unchanged"));
    assertTrue(Ran.lucerna(command).err().contains("0 indexed, 2 unchanged"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--semantic=on", "--rebuild"})
  void aDryRunLeavesNothingBehind(String other) {
    Path nowhere = folder.resolve("nowhere");
    Ran ran = Ran.lucerna("index", corpus, "--dry-run", other, "--index", nowhere);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().contains("3 records read, 0 written"), ran.err());
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void withoutAnIndexEveryReferenceHasItsLineAndTheCommandFails() throws IOException {
    Path references = folder.resolve("references.txt");
    Files.writeString(references, "Example A. A title. J Test. 2019;1:1-9.\n\nOther B. 1999.\n");
    Path nowhere = folder.resolve("nowhere");
    Ran ran = Ran.lucerna("resolve", references, "--index", nowhere);
    assertEquals(1, ran.code(), ran.out());
    assertEquals(3, ran.out().lines().count(), ran.out());
    for (String line : ran.out().lines().toList()) {
      assertEquals("lookup-failed", Json.MAPPER.readTree(line).path("verdict").asText(), line);
    }
    assertTrue(ran.err().contains("There is no index in " + nowhere), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void searchFindsByEverydayWords() throws IOException {
    Ran ran =
        Ran.lucerna(
            "search",
            "heat",
            "--primary-cancer",
            "bowel cancer",
            "--format",
            "json",
            "--index",
            index);
    assertEquals(0, ran.code(), ran.err());
    JsonNode json = Json.MAPPER.readTree(ran.out());
    assertEquals("article", json.at("/items/0/kind").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "jsonl", "csv", "trec"})
  void everyFormatPrintsTheHit(String format) {
    Ran ran = Ran.lucerna("search", "chemoembolisation", "--format", format, "--index", index);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("pmid:90000002"), ran.out());
    assertEquals("", ran.err());
  }

  @Test
  void manyPlainQueriesMakeARun() throws IOException {
    Path queries = folder.resolve("queries.tsv");
    Files.writeString(queries, "a1\tablation (of AND \"\nb2\tmelanoma NOT title:(\n");
    Ran ran = Ran.lucerna("search", "--queries", queries, "--format", "trec", "--index", index);
    assertEquals(0, ran.code(), ran.err());
    List<String> lines = ran.out().lines().toList();
    assertTrue(
        lines.stream().allMatch(it -> it.matches("(a1|b2) Q0 \\S+ \\d+ [\\d.]+ lucerna")),
        ran.out());
    assertTrue(lines.stream().anyMatch(it -> it.startsWith("b2 Q0 pmid:90000002 1 ")), ran.out());
  }

  @Test
  void aBadValueIsAUsageFaultWithAWayOut() {
    Ran ran =
        Ran.lucerna(
            "search", "--treatment", "microwav ablation", "--kind", "trials", "--index", index);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("--kind") && ran.err().contains("did you mean trial"), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }

  @Test
  void inspectShowsEveryStage() throws IOException {
    Ran text = Ran.lucerna("inspect", corpus.resolve("leaflet.txt"));
    assertEquals(0, text.code(), text.err());
    for (String stage :
        List.of("FORMAT", "RECORD", "SECTIONS", "REFERENCES", "MENTIONS", "affirmed")) {
      assertTrue(text.out().contains(stage), stage);
    }
    JsonNode json =
        Json.MAPPER.readTree(
            Ran.lucerna("inspect", corpus.resolve("papers.xml"), "--format", "json").out());
    assertEquals("pubmed-xml", json.path("format").asText());
    assertEquals(2, json.path("records").size());
    assertEquals("pmid:90000001", json.at("/records/0/id").asText());
    assertTrue(json.at("/records/0/fields/authors/0/family").isTextual(), json.toString());
    assertTrue(json.at("/records/0/fields/journal/title").isTextual(), json.toString());
    assertTrue(json.at("/records/0/fields/provenance/position").isTextual(), json.toString());
    assertTrue(json.at("/records/0/fields/title").isMissingNode(), "shown once");
  }

  @Test
  void inspectRefusesWithAReason() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.xml"), "");
    Ran ran = Ran.lucerna("inspect", empty);
    assertEquals(3, ran.code());
    assertTrue(ran.out().contains("EMPTY"), ran.out());
  }

  @Test
  void inspectNamesWhatItRefusesAndWhatItDoubts() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("doubtful.csv"),
            """
            Title,Authors,Year,DOI
            One,Testen AM,2021,10.5555/lucerna.2021.1601
            The same,Testen AM,2021,10.5555/lucerna.2021.1601
            No number,Testen AM,2021,
            ,,,
            ,Testen AM,2021,10.5555/lucerna.2021.1602
            """);
    Ran text = Ran.lucerna("inspect", table);
    assertEquals(3, text.code(), text.err());
    for (String line :
        List.of(
            "REJECTED    row 4 MALFORMED: no title",
            "DOUBT       row 2 IDENTIFIER_TWICE: doi:10.5555/lucerna.2021.1601 is that of row 1"
                + " too",
            "DOUBT       row 3 NO_IDENTIFIER: No number",
            "DOUBT       row 5 NO_TITLE: doi:10.5555/lucerna.2021.1602")) {
      assertTrue(text.out().contains(line), text.out());
    }
    JsonNode json = Json.MAPPER.readTree(Ran.lucerna("inspect", table, "--format", "json").out());
    assertEquals("IDENTIFIER_TWICE", json.at("/doubts/0/reason").asText());
  }

  @Test
  void inspectNamesMalformedIdentifiersOfReferences() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("article.md"),
            """
            # Heat

            Heat works.

            ## References

            1. Testen AM. One. J Made Up Oncol. 2021;1:1. PMID: 90001603
            2. Testen AM. Two. J Made Up Oncol. 2021;1:2. PMID: 900016041
            """);
    Ran ran = Ran.lucerna("inspect", article);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("MALFORMED_IDENTIFIER: reference 2: '900016041'"), ran.out());
  }

  @Test
  void verifyIsContentWithASoundIndex() {
    Ran ran = Ran.lucerna("verify", "--index", index);
    assertEquals(0, ran.code(), ran.out() + ran.err());
    assertTrue(ran.out().endsWith("sound" + System.lineSeparator()));
  }

  @Test
  void theParsedVocabularyIsKeptBesideAnIndexAndNowhereElse() throws IOException {
    Path kept = index.resolve("vocabulary.kept");
    assertEquals(0, Ran.lucerna("verify", "--index", index).code());
    assertTrue(Files.isRegularFile(kept));
    Files.writeString(kept, "damaged");
    assertEquals(0, Ran.lucerna("verify", "--index", index).code());
    assertTrue(Files.size(kept) > 100, "written anew");

    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    assertEquals(1, Ran.lucerna("verify", "--index", elsewhere).code());
    try (Stream<Path> left = Files.list(elsewhere)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"search x", "serve --port 0", "verify"})
  void aMissingIndexSaysHowToMakeOne(String command) {
    String[] words = (command + " --index " + folder.resolve("none")).split(" ", -1);
    Ran ran = Ran.lucerna((Object[]) words);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("lucerna index"), ran.err());
    assertFalse(ran.err().contains("\tat "), ran.err());
  }

  @Test
  void aDamagedIndexSaysHowToMakeItAnew() throws IOException {
    Path damaged = Files.createDirectories(folder.resolve("damaged"));
    Files.writeString(damaged.resolve("segments_1"), "this is no segments file");
    Ran ran = Ran.lucerna("verify", "--index", damaged);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("--rebuild"), ran.err());
  }

  @Test
  void aMissingPathIsAFailureAndNotAnEmptyRun() {
    Ran ran = Ran.lucerna("index", folder.resolve("nowhere"), "--index", index);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("nowhere"));
  }
}

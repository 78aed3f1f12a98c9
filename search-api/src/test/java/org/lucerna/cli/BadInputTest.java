package org.lucerna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.api.Json;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.index.IndexSession;
import org.lucerna.source.LimitText;
import org.lucerna.source.SourceLimit;

/** What a person is told of files and indexes that cannot be used. */
class BadInputTest {
  private static final String PAPER =
      """
      <PubmedArticle><MedlineCitation><PMID Version="1">90000003</PMID><Article>
      <ArticleTitle>%s</ArticleTitle></Article></MedlineCitation></PubmedArticle>
      """;

  @TempDir Path home;

  @Test
  void aReportThatHasNoFolderIsToldBeforeTheWork() throws IOException {
    Path corpus = SmallCorpus.in(home);
    Path report = home.resolve("nowhere").resolve("report.json");

    Ran ran = Ran.lucerna("index", corpus, "--index", index(), "--report", report);

    assertEquals(ExitCode.FAILED, ran.code(), ran.err());
    assertTrue(ran.err().contains("there is no folder " + report.getParent()), ran.err());
    assertFalse(Files.exists(home.resolve("index")), "nothing was indexed");
  }

  @Test
  void aLimitThatIsChosenHoldsAndIsNamedByWhatItRefuses() throws IOException {
    Path corpus = SmallCorpus.in(home);
    Files.writeString(
        corpus.resolve("two.xml"),
        "<PubmedArticleSet>"
            + PAPER.formatted("A paper about heat")
            + PAPER.formatted("A paper about cold").replace("90000003", "90000004")
            + "</PubmedArticleSet>");

    Ran limited = Ran.lucerna("index", corpus, "--index", index(), "--limit", "records=1");
    assertEquals(ExitCode.REJECTED, limited.code(), limited.err());
    assertTrue(limited.err().contains("more than 1 (limit records)"), limited.err());

    Ran looked = Ran.lucerna("inspect", corpus.resolve("two.xml"), "--limit", "records=1");
    assertEquals(ExitCode.REJECTED, looked.code(), looked.err());
    assertTrue(looked.out().contains("more than 1 (limit records)"), looked.out());

    Ran unlimited = Ran.lucerna("index", corpus, "--index", index());
    assertEquals(ExitCode.DONE, unlimited.code(), unlimited.err());
  }

  @ParameterizedTest
  @CsvSource({
    "speed=1, --limit speed is unknown; there are file-size",
    "file-size=much, --limit file-size must be a size such as 500MiB",
    "document-time=0, --limit document-time is out of range",
    "document-memory=1MiB, --limit document-memory must be at least 64 MiB",
    "records, ''"
  })
  void aLimitThatIsNoneIsAnErrorOfUsage(String limit, String told) {
    Ran ran = Ran.lucerna("index", home, "--index", index(), "--limit", limit);
    assertEquals(ExitCode.USAGE, ran.code(), ran.err());
    assertTrue(ran.err().contains(told), ran.err());
  }

  @Test
  void everyLimitIsListedWithItsValue() {
    Ran ran = Ran.lucerna("limits");
    assertEquals(ExitCode.DONE, ran.code(), ran.err());
    List<String> lines = ran.out().lines().toList();
    assertEquals(SourceLimit.values().length, lines.size());
    Iterator<String> rest = lines.iterator();
    for (SourceLimit limit : SourceLimit.values()) {
      String line = rest.next();
      assertTrue(line.startsWith(limit.label() + " "), line);
      assertTrue(line.contains(LimitText.of(limit, limit.usual())), line);
      assertTrue(line.endsWith(limit.what()), line);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "empty.xml, EMPTY, 0",
    "cut.xml, MALFORMED, 1",
    "entity.xml, UNSAFE_XML, 0",
    "cut.json, MALFORMED, 0",
    "noise.bin, UNKNOWN_FORMAT, 0",
  })
  void aBadFileIsNamedWithItsReasonAndTheRestIsRead(String name, String reason, int read)
      throws IOException {
    Path corpus = SmallCorpus.in(home);
    Files.write(corpus.resolve(name), bytes(name));
    Path report = home.resolve("report.json");

    Ran ran = Ran.lucerna("index", corpus, "--index", index(), "--report", report);

    assertEquals(ExitCode.REJECTED, ran.code(), ran.err());
    JsonNode json = Json.MAPPER.readTree(report.toFile());
    JsonNode refusal = json.at("/rejected/0");
    assertEquals(1, json.path("rejected").size(), json.toString());
    assertTrue(refusal.path("file").asText().endsWith(name), json.toString());
    assertEquals(reason, refusal.path("reason").asText(), json.toString());
    assertFalse(refusal.path("detail").asText().isBlank());
    assertEquals(3 + read, json.at("/records/read").asInt(), json.toString());
    assertTrue(ran.err().contains(name), ran.err());
    assertFalse(Files.readString(report).contains("no business here"));
  }

  @Test
  void anIndexThatIsBeingWrittenSaysSo() throws IOException {
    Path corpus = SmallCorpus.in(home);
    try (IndexSession first = new LuceneIndex(index()).openSession(false)) {
      assertTrue(first.lastCommit().isEmpty());
      Ran second = Ran.lucerna("index", corpus, "--index", index(), "--semantic", "off");
      assertEquals(ExitCode.FAILED, second.code());
      assertTrue(second.err().contains("Another process"), second.err());
      assertFalse(second.err().contains("\tat "), second.err());
    }
  }

  @Test
  void anIndexOfAnotherVersionSaysHowToMakeItAnew() throws IOException {
    try (Directory directory = FSDirectory.open(index());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("schema", "0").entrySet());
      writer.commit();
    }
    for (String command : new String[] {"search", "verify", "serve"}) {
      Ran ran = Ran.lucerna(command, "--index", index());
      assertEquals(ExitCode.FAILED, ran.code(), command);
      assertTrue(ran.err().contains("--rebuild"), ran.err());
    }
    Path corpus = SmallCorpus.in(home);
    assertEquals(1, Ran.lucerna("index", corpus, "--index", index()).code());
    Ran anew = Ran.lucerna("index", corpus, "--index", index(), "--rebuild", "--semantic", "off");
    assertEquals(ExitCode.DONE, anew.code(), anew.err());
  }

  private Path index() {
    return home.resolve("index");
  }

  private byte[] bytes(String name) throws IOException {
    String paper = "<PubmedArticleSet>\n" + PAPER.formatted("Ablation, whole.");
    return switch (name) {
      case "empty.xml" -> new byte[0];
      case "cut.xml" -> (paper + PAPER.substring(0, 70)).getBytes(UTF_8);
      case "entity.xml" -> {
        Path secret = Files.writeString(home.resolve("secret"), "no business here");
        yield ("<!DOCTYPE PubmedArticleSet [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\">]>\n"
                + "<PubmedArticleSet>"
                + PAPER.formatted("&x;")
                + "</PubmedArticleSet>")
            .getBytes(UTF_8);
      }
      case "cut.json" ->
          "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT0".getBytes(UTF_8);
      default -> new byte[] {0, 1, 2, 3, (byte) 0xfe, 0, 7, 7, 0, 0, 1, 9};
    };
  }
}

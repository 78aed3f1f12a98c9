package org.lucerna.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceItem;

/** Files made to do harm end as records or typed rejections. */
class HostileInputTest {
  private static final int MUTATIONS = 40;

  /** Characters that mean something to some format. */
  private static final String SIGNS = "<>{}[]\"',;\n %&-";

  @Test
  void externalEntitiesAndEntityBombsAreRefused() {
    String xxe =
        "<!DOCTYPE PubmedArticleSet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID>&x;"
            + "</MedlineCitation></PubmedArticle></PubmedArticleSet>";
    assertEquals(List.of(RejectionReason.UNSAFE_XML), reasons(xxe));
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<PubmedArticleSet>&b;</PubmedArticleSet>";
    assertEquals(List.of(RejectionReason.UNSAFE_XML), reasons(bomb));
  }

  @Test
  void deepNestingIsRefusedByName() {
    String xml =
        "<PubmedArticleSet><PubmedArticle>" + "<a>".repeat(100_000) + "</PubmedArticleSet>";
    assertEquals(List.of(RejectionReason.TOO_DEEP), reasons(xml));
    String json =
        "{\"protocolSection\": {\"identificationModule\": {\"nctId\": "
            + "[".repeat(100_000)
            + "]".repeat(100_000)
            + "}}}";
    assertEquals(List.of(RejectionReason.TOO_DEEP), reasons(json));
    String html = "<!DOCTYPE html><html><body><p>Some text.</p>" + "<div>".repeat(100_000);
    assertNoReaderFailure("deep html", html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatNestsTooDeeplyIsRefusedAndTheNextRecordIsRead() {
    for (int depth : List.of(300, 5_000, 100_000)) {
      String deep = "[".repeat(depth) + "]".repeat(depth);
      String objects = "{\"a\": ".repeat(depth) + "0" + "}".repeat(depth);
      String csl =
          "{\"id\": \"%s\", \"type\": \"article-journal\", \"title\": \"T\", \"note\": %s}";
      assertEquals(
          List.of("read", "TOO_DEEP record 2", "read", "TOO_DEEP record 4"),
          outcomes(
              "["
                  + csl.formatted("a", "1")
                  + ","
                  + csl.formatted("b", objects)
                  + ","
                  + csl.formatted("c", "[2]")
                  + ","
                  + csl.formatted("d", deep)
                  + "]"));
      assertEquals(List.of("TOO_DEEP record 1"), outcomes(csl.formatted("a", deep)));
      String line = "{\"id\": \"%s\", \"text\": \"T\", \"more\": %s}\n";
      assertEquals(
          List.of("read", "TOO_DEEP line 2", "read"),
          outcomes(
              line.formatted("a", "1") + line.formatted("b", deep) + line.formatted("c", "1")));
    }
  }

  @Test
  void deepSideFieldsOfAnEnvelopeLeaveItsRecordsReadable() {
    String study =
        "{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT00000102\","
            + " \"briefTitle\": \"T\"}}}";
    String deep = "[".repeat(300) + "]".repeat(300);
    assertEquals(
        List.of("read"), outcomes("{\"more\": " + deep + ", \"studies\": [" + study + "]}"));
  }

  @Test
  void deepFilesOfNoKnownFormatAreCalledDeep() {
    assertEquals(List.of(RejectionReason.TOO_DEEP), reasons("[".repeat(100_000)));
    assertEquals(List.of(RejectionReason.TOO_DEEP), reasons("{\"a\":".repeat(100_000) + "1"));
    assertEquals(List.of(RejectionReason.TOO_DEEP), reasons("<a>".repeat(10_000)));
    assertEquals(
        List.of(RejectionReason.UNKNOWN_FORMAT), reasons("[" + "[\"[[{\"],".repeat(5_000) + "[]]"));
    assertEquals(
        List.of(RejectionReason.UNKNOWN_FORMAT),
        reasons("<a>" + "<b c='1'/><d>e</d><!-- <f> -->".repeat(1_000) + "</a>"));
  }

  @Test
  void aLineThatIsTooLongIsRefusedAndTheNextOneIsRead() {
    String line = "{\"id\": \"%s\", \"text\": \"%s\"}\n";
    String large = "x".repeat(17 << 20);
    assertEquals(
        List.of("TOO_LARGE line 1", "read", "TOO_LARGE line 3"),
        outcomes(
            line.formatted("a", large)
                + line.formatted("b", "y".repeat(100_000))
                + line.formatted("c", large).strip()));
    assertEquals(List.of("read"), outcomes(line.formatted("a", "y".repeat(100_000))));
  }

  @Test
  void aTornLineOfJsonLinesCostsNoOtherRecord() {
    String study =
        "{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT0000010%d\","
            + " \"briefTitle\": \"T\"}}}";
    String torn = "{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT000";
    assertEquals(
        List.of("read", "MALFORMED record 2, line 2", "read", "MALFORMED record 4, line 5", "read"),
        outcomes(
            String.join(
                "\r\n",
                study.formatted(1),
                torn,
                study.formatted(2),
                "",
                torn,
                study.formatted(3))));
    assertEquals(
        List.of("read", "MALFORMED record 2, line 2", "read"),
        outcomes(study.formatted(1) + "\n<html>503</html>\n" + study.formatted(2)));
    String csl = "{\"id\": \"%s\", \"type\": \"article-journal\", \"title\": \"T\"}";
    assertEquals(
        List.of("read", "MALFORMED record 2, line 3", "read", "read"),
        outcomes(
            "[\n"
                + csl.formatted("a")
                + ",\n{\"id\": \"b\", \"type\": \"article\n"
                + csl.formatted("c")
                + ",\n"
                + csl.formatted("d")
                + "\n]\n"));
  }

  @Test
  void theLinesOfATornValueAreNoRecords() {
    String text =
        """
        [{"id": "a", "type": "article-journal", "title": "T"},
        {"id": "b", "type": "article-journal", "title": "U", "author": [
        {"family": "A"},
        {"family": "B"
        {"family": "C"}
        """;
    assertEquals(List.of("read", "MALFORMED record 2, line 5"), outcomes(text));
  }

  private static List<String> outcomes(String text) {
    return Golden.read("hostile", text.getBytes(StandardCharsets.UTF_8)).items().stream()
        .map(
            item ->
                item instanceof SourceItem.Rejected rejected
                    ? rejected.rejection().reason() + " " + rejected.rejection().position()
                    : "read")
        .toList();
  }

  @Test
  void aLineWithoutEndIsRefusedByName() {
    String line = "TY  - JOUR\nTI  - " + "x".repeat(40 << 20);
    assertEquals(List.of(RejectionReason.TOO_LARGE), reasons(line));
  }

  @Test
  void emptyAndUnknownFilesAreRefusedByName() {
    assertEquals(List.of(RejectionReason.EMPTY), reasons(""));
    assertEquals(List.of(RejectionReason.EMPTY), reasons(" \n\t\n"));
    assertEquals(List.of(RejectionReason.UNKNOWN_FORMAT), reasons("x = 1\ny = 2\n"));
    assertEquals(List.of(RejectionReason.EMPTY), reasons("<PubmedArticleSet/>"));
    assertEquals(List.of(RejectionReason.EMPTY), reasons("<xml><records> </records></xml>"));
    assertEquals(List.of(RejectionReason.EMPTY), reasons("[ ]\n"));
    assertEquals(List.of(RejectionReason.EMPTY), reasons("\ufeff{}"));
    assertEquals(List.of(RejectionReason.UNKNOWN_FORMAT), reasons(new String(new char[100])));
  }

  @Test
  void aFaultInOneRecordLeavesTheNextOnesReadable() {
    String file =
        "<PubmedArticleSet>"
            + article(1)
            + "<PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>B & C"
            + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>"
            + article(3)
            + article(4)
            + "</PubmedArticleSet>";
    Golden.Outcome outcome = Golden.read("x.xml", file.getBytes(StandardCharsets.UTF_8));
    assertEquals(3, outcome.summary().read());
    assertEquals(1, outcome.summary().rejected());
  }

  @TestFactory
  Stream<DynamicTest> mutatedFixturesGiveRecordsOrRejections() throws IOException {
    return Golden.all().stream()
        .filter(golden -> !golden.format().equals("pdf") && !golden.format().equals("office"))
        .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> mutate(golden)));
  }

  /** Some of {@link EndlessBits}; {@code FuzzReaders ... endless} reads all of them. */
  @TestFactory
  Stream<DynamicTest> bitsRepeatedWithoutEndDoNoHarm() throws IOException {
    return Golden.all().stream()
        .filter(golden -> !golden.format().equals("pdf") && !golden.format().equals("office"))
        .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> repeat(golden)));
  }

  private static void repeat(Golden golden) throws IOException {
    Random random = new Random(golden.toString().hashCode());
    for (int i = 0; i < 4; i++) {
      String bit = EndlessBits.ALL.get(random.nextInt(EndlessBits.ALL.size()));
      byte[] whole = EndlessBits.within(golden.bytes(), bit, random.nextInt(4), 20_000);
      assertNoReaderFailure(golden + " with " + bit, whole);
    }
  }

  @Test
  void whatMarkdownOnceRanOutOfStackOnIsRead() {
    String start = "# A heading\n\nSome words about the liver, and more of them.\n\n";
    for (String bit : List.of("-", "[a](", "()", "(b)", "*a ", "[[", "![")) {
      byte[] text = (start + "[link](" + bit.repeat(20_000)).getBytes(StandardCharsets.UTF_8);
      assertNoReaderFailure(bit, text);
    }
  }

  private static void mutate(Golden golden) throws IOException {
    Random random = new Random(golden.toString().hashCode());
    List<byte[]> seeds = List.of(golden.bytes());
    for (int i = 0; i < MUTATIONS; i++) {
      assertNoReaderFailure(golden + " change " + i, Mutator.mutate(seeds, random));
      byte[] bytes = golden.bytes();
      int changes = 1 + random.nextInt(8);
      for (int j = 0; j < changes; j++) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(12), bytes.length - at);
        switch (random.nextInt(3)) {
          case 0 -> bytes[at] = (byte) random.nextInt(256);
          case 1 ->
              System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
          default ->
              java.util.Arrays.fill(
                  bytes, at, at + length, (byte) SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
      }
      assertNoReaderFailure(golden + " mutation " + i, bytes);
    }
  }

  private static void assertNoReaderFailure(String what, byte[] bytes) {
    Golden.Outcome outcome = Golden.read("mutated", bytes);
    assertFalse(outcome.items().isEmpty(), what + ": silent");
    for (SourceItem item : outcome.items()) {
      if (item instanceof SourceItem.Rejected rejected) {
        assertNotEquals(
            RejectionReason.READER_FAILED,
            rejected.rejection().reason(),
            what + ": " + rejected.rejection().detail());
      }
    }
  }

  private static String article(int pmid) {
    return "<PubmedArticle><MedlineCitation><PMID>"
        + pmid
        + "</PMID><Article><ArticleTitle>T</ArticleTitle></Article></MedlineCitation>"
        + "</PubmedArticle>";
  }

  private static List<RejectionReason> reasons(String text) {
    return Golden.read("hostile", text.getBytes(StandardCharsets.UTF_8)).items().stream()
        .filter(SourceItem.Rejected.class::isInstance)
        .map(item -> ((SourceItem.Rejected) item).rejection().reason())
        .toList();
  }
}

package org.lucerna.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

/** What is larger, deeper or more than a limit is refused by the limit's name; the rest is read. */
class LimitsTest {
  private static final String RIS = "TY  - JOUR\nTI  - %s\nAU  - Doe, J\nER  - \n";
  private static final String CSL =
      "{\"id\": \"%s\", \"type\": \"article-journal\", \"title\": \"%s\"}";
  private static final String PUBMED =
      "<PubmedArticle><MedlineCitation><PMID>%d</PMID><Article><ArticleTitle>%s</ArticleTitle>"
          + "</Article></MedlineCitation></PubmedArticle>";

  @Test
  void recordsBeyondTheirNumberAreNotReadAndNamed() {
    String three = RIS.formatted("One") + RIS.formatted("Two") + RIS.formatted("Three");
    assertEquals(List.of("read", "read", "read"), read(three, SourceLimit.RECORDS, 3));
    assertEquals(
        List.of(
            "read",
            "read",
            "TOO_MANY_RECORDS after record 2: more than 2 (limit records); the rest was not read"),
        read(three, SourceLimit.RECORDS, 2));
    String json = "[" + CSL.formatted("a", "A") + "," + CSL.formatted("b", "B") + "]";
    assertEquals(
        List.of(
            "read",
            "TOO_MANY_RECORDS after record 1: more than 1 (limit records); the rest was not read"),
        read(json, SourceLimit.RECORDS, 1));
    String xml = "<PubmedArticleSet>" + PUBMED.formatted(1, "A") + PUBMED.formatted(2, "B");
    assertEquals(
        List.of(
            "read",
            "TOO_MANY_RECORDS after record 1: more than 1 (limit records); the rest was not read"),
        read(xml + "</PubmedArticleSet>", SourceLimit.RECORDS, 1));
  }

  @Test
  void aTaggedRecordThatIsTooLongIsRefusedAlone() {
    String file = RIS.formatted("One") + RIS.formatted("x".repeat(200)) + RIS.formatted("Three");
    assertEquals(
        List.of(
            "read",
            "TOO_LARGE record 2, line 5: a record of more than 150 characters (limit text-size)",
            "read"),
        read(file, SourceLimit.TEXT_SIZE, 150));
  }

  @Test
  void anArticleThatIsTooLongIsRefused() {
    String page =
        "<!DOCTYPE html><html><head><title>Ablation</title></head><body><h1>Ablation</h1><p>"
            + "Heat kills cells. ".repeat(20)
            + "</p></body></html>";
    assertEquals(List.of("read"), read(page, SourceLimit.TEXT_SIZE, 1000));
    assertEquals(
        List.of("TOO_LARGE : a document of more than 300 characters (limit text-size)"),
        read(page, SourceLimit.TEXT_SIZE, 300));
  }

  /** A quotation mark that nothing closes takes in all that follows, gigabytes if there are. */
  @Test
  void aRowOfATableThatDoesNotEndIsGivenUp() {
    String table = "title,authors,doi\nOne,Doe J,10.5555/1\n\"Two,Doe J,10.5555/2\n";
    String rest = "Three,Doe J,10.5555/3\n".repeat(20_000);
    assertEquals(
        List.of(
            "read",
            "TOO_LARGE row 2: a row of more than 100000 characters (limit text-size), or a quoted"
                + " cell that does not end; the rest of the file was not read"),
        read(table + rest, SourceLimit.TEXT_SIZE, 100_000));
  }

  @Test
  void nestingIsCountedByTheLimit() {
    String nested =
        "{\"id\": \"a\", \"type\": \"article-journal\", \"title\": \"T\", \"x\": [[[1]]]}";
    assertEquals(List.of("read"), read("[" + nested + "]", SourceLimit.JSON_DEPTH, 5));
    assertEquals(
        List.of("TOO_DEEP record 1: objects and arrays nested more than 4 (limit json-depth)"),
        read("[" + nested + "]", SourceLimit.JSON_DEPTH, 4));
    String xml = "<PubmedArticleSet>" + PUBMED.formatted(1, "<b><i>A</i></b>");
    assertEquals(List.of("read"), read(xml + "</PubmedArticleSet>", SourceLimit.XML_DEPTH, 7));
    assertEquals(
        List.of("TOO_DEEP: elements nested more than 6 (limit xml-depth) deep"),
        read(xml + "</PubmedArticleSet>", SourceLimit.XML_DEPTH, 6).stream()
            .map(refused -> refused.replaceFirst("TOO_DEEP [^:]*:", "TOO_DEEP:"))
            .toList());
  }

  /** The parser reads ahead, so that a limit counts from some 64 KiB on. */
  @Test
  void aRecordOfTooManyBytesIsGivenUp() {
    String large = "[" + CSL.formatted("a", "x".repeat(600_000)) + "]";
    assertEquals(List.of("read"), read(large, SourceLimit.RECORD_SIZE, 1 << 20));
    List<String> refused = read(large, SourceLimit.RECORD_SIZE, 200_000);
    assertEquals(1, refused.size());
    assertTrue(
        refused
            .getFirst()
            .contains("a single value or record of more than 200000 bytes (limit record-size)"),
        refused.getFirst());
  }

  /** A parser takes minutes for a million attributes of one element. */
  @Test
  void aTagThatDoesNotEndIsGivenUp() {
    StringBuilder xml = new StringBuilder("<PubmedArticleSet>" + PUBMED.formatted(1, "A"));
    xml.append("<PubmedArticle");
    for (int i = 0; i < 300_000; i++) {
      xml.append(" a").append(i).append("='>'");
    }
    xml.append("/></PubmedArticleSet>");
    List<String> outcomes =
        read(xml.toString(), SourceLimit.RECORD_SIZE, SourceLimit.RECORD_SIZE.usual());
    assertEquals(
        List.of(
            "read",
            "TOO_LARGE after record 1: a tag or text of more than 2 MiB; the rest of the file was"
                + " not read"),
        outcomes);
  }

  @Test
  void aDocumentWithTooMuchTextIsRefusedAndNotCut() {
    String rtf = "{\\rtf1\\ansi " + "Ablation of the liver by heat.\\par ".repeat(40) + "}";
    assertEquals(List.of("read"), read(rtf, SourceLimit.TEXT_SIZE, 10_000));
    assertEquals(
        List.of("TOO_LARGE : a document with text of more than 500 characters (limit text-size)"),
        read(rtf, SourceLimit.TEXT_SIZE, 500));
  }

  private static List<String> read(String content, SourceLimit limit, long value) {
    SourceLimits limits = SourceLimits.DEFAULT.with(limit, value);
    BytesFile file = new BytesFile("file", content.getBytes(StandardCharsets.UTF_8), limits);
    List<String> outcomes = new ArrayList<>();
    FormatRegister.reader().read(file, item -> outcomes.add(outcome(item)));
    return outcomes;
  }

  private static String outcome(SourceItem item) {
    return item instanceof SourceItem.Rejected refused
        ? refused.rejection().reason()
            + " "
            + refused.rejection().position()
            + ": "
            + refused.rejection().detail()
        : "read";
  }
}

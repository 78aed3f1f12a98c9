package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.api.Json;

/** {@code lucerna parse} from the command line. */
class ParseCommandTest {
  private static final String ARTICLE =
      "Example AB, van Test C. A made-up trial. Lancet. 2010;375(2):101-9. doi:10.1000/182";
  private static final String PAGE =
      "Example Trust. Liver pages. https://example.org/liver [accessed 3 May 2021]";

  @TempDir Path folder;

  @Test
  void readsStandardInputWhereNoFileIsNamed() throws IOException {
    List<JsonNode> items = items(withInput(ARTICLE + "\n" + PAGE + "\n", "parse"));
    assertEquals(2, items.size());
    assertEquals("article-journal", items.get(0).path("type").asText());
    assertEquals("Test", items.get(0).at("/author/1/family").asText());
    assertEquals("van", items.get(0).at("/author/1/non-dropping-particle").asText());
    assertEquals("101-9", items.get(0).path("page").asText());
    assertEquals("10.1000/182", items.get(0).path("DOI").asText());
    assertEquals("Example Trust", items.get(1).at("/author/0/literal").asText());
    assertEquals("[[2021,5,3]]", items.get(1).at("/accessed/date-parts").toString());
  }

  @Test
  void aDashIsStandardInputToo() throws IOException {
    assertEquals(1, items(withInput(ARTICLE, "parse", "-", "--format", "csl-json")).size());
  }

  /** Never fewer lines out than in, nor more, whatever stands on them. */
  @Test
  void everyLineHasItsLine() throws IOException {
    List<String> lines =
        List.of(
            "",
            " ",
            ARTICLE,
            "\u0000\u0001\r\u2028",
            "[1]",
            "\r",
            "x".repeat(1_000_000),
            "𝒳\uD800");
    Ran ran = Ran.lucerna("parse", file(String.join("\n", lines) + "\n"));
    assertEquals(0, ran.code(), ran.err());
    assertEquals(lines.size(), items(ran).size());
    assertEquals("A made-up trial", items(ran).get(2).path("title").asText());
    assertEquals("", ran.err());
  }

  @Test
  void returnsEndLinesWhereNoFeedDoes() throws IOException {
    String other = ARTICLE.replace("made-up", "second");
    for (String ends : List.of("\r", "\n", "\r\n")) {
      for (String last : List.of("", ends)) {
        List<JsonNode> items = items(withInput(ARTICLE + ends + ends + other + last, "parse", "-"));
        assertEquals(3, items.size());
        assertEquals("A made-up trial", items.get(0).path("title").asText());
        assertEquals("A second trial", items.get(2).path("title").asText());
      }
    }
  }

  @Test
  void aListIsPartedFirst() throws IOException {
    String list =
        "References\n\n1. Example AB, Sample C. A made-up trial of heat for\nlesions. Lancet."
            + " 2010;375(2):101-9.\ndoi: 10.1000/182\n\n2. Other D. Another. BMJ. 2011;3:4-5.\n";
    List<JsonNode> items = items(Ran.lucerna("parse", "--list", file(list)));
    assertEquals(2, items.size());
    assertEquals("A made-up trial of heat for lesions", items.get(0).path("title").asText());
    assertEquals("10.1000/182", items.get(0).path("DOI").asText());
    assertEquals("Another", items.get(1).path("title").asText());
  }

  @Test
  void aListMayBeHtml() throws IOException {
    String list =
        "<h2>References</h2><ol><li>Example AB. <i>Caf&eacute;</i> trials. Lancet. 2010;375:1-9."
            + "</li><li>Other D. Another &amp; more. BMJ. 2011;3:4-5.</li></ol><script>1</script>";
    List<JsonNode> items = items(withInput(list, "parse", "--list"));
    assertEquals(2, items.size());
    assertEquals("Café trials", items.get(0).path("title").asText());
    assertEquals("Another & more", items.get(1).path("title").asText());
  }

  @Test
  void saysWhatItCannotDo() {
    Ran format = Ran.lucerna("parse", "--format", "bibtex", folder);
    assertEquals(2, format.code());
    assertTrue(format.err().contains("bibtex"), format.err());
    Ran missing = Ran.lucerna("parse", folder.resolve("nowhere.txt"));
    assertEquals(1, missing.code());
    assertTrue(missing.err().contains("nowhere.txt"), missing.err());
  }

  private Path file(String text) throws IOException {
    return Files.write(folder.resolve("in.txt"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Ran withInput(String text, Object... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return Ran.lucerna(arguments);
    } finally {
      System.setIn(before);
    }
  }

  private static List<JsonNode> items(Ran ran) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (String line : ran.out().split("\n")) {
      items.add(Json.MAPPER.readTree(line));
    }
    return items;
  }
}

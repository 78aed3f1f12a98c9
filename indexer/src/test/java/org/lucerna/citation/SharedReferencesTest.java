package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labelled references and whole lists that lie beside the project, where they are present. */
class SharedReferencesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void splitsEveryListAsLabelled() throws IOException {
    for (JsonNode list : lines("lists.jsonl")) {
      List<String> expected = new ArrayList<>();
      list.get("expected").forEach(entry -> expected.add(plain(entry.asText())));
      List<String> found =
          ReferenceListSegmenter.findAll(list.get("text").asText()).stream()
              .flatMap(found1 -> found1.entries().stream())
              .map(entry -> plain(entry.text()))
              .toList();
      assertEquals(expected, found, list.get("id").asText());
    }
  }

  /** A floor a little below what is reached, so that a loss is seen; title and year only. */
  @ParameterizedTest
  @CsvSource({
    "vancouver.jsonl, 0.97",
    "nlm-rendered.jsonl, 0.98",
    "other-styles.jsonl, 0.96",
    "not-journal.jsonl, 0.52"
  })
  void titlesAndYearsDoNotGetWorse(String file, double least) throws IOException {
    ReferenceParser parser = new ReferenceParser();
    int right = 0;
    List<JsonNode> lines = lines(file);
    for (JsonNode line : lines) {
      ObjectNode found = CitationPredictions.prediction(parser.parse(line.get("raw").asText()));
      JsonNode gold = line.get("gold");
      String title = gold.path("title").asText(gold.path("journal").asText(""));
      boolean sameTitle = letters(title).equals(letters(found.path("title").asText("")));
      boolean sameYear =
          gold.path("year").asText("").startsWith(found.path("year").asText("none"))
              || !gold.has("year");
      right += sameTitle && sameYear ? 1 : 0;
    }
    double share = (double) right / lines.size();
    assertTrue(share >= least, file + ": " + share);
  }

  private static List<JsonNode> lines(String name) throws IOException {
    String root = System.getProperty("lucerna.root", "..");
    Path file = Path.of(root).resolve("../shared/citations").resolve(name);
    if (!Files.exists(file)) {
      file = Path.of(System.getProperty("lucerna.shared", "shared"), "citations", name);
    }
    assumeTrue(Files.exists(file), "no labelled references beside the project: " + name);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

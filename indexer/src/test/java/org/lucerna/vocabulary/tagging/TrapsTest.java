package org.lucerna.vocabulary.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Mention;
import org.lucerna.model.Polarity;
import org.lucerna.vocabulary.CorpusVocabulary;

/** Every sense that has fooled a matcher, one line each in {@code traps.tsv}. */
class TrapsTest {
  @TestFactory
  Stream<DynamicTest> traps() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(TrapsTest.class.getResourceAsStream("traps.tsv"))) {
      List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])));
    }
  }

  private static void check(String line, String expectations) {
    String text = line.replace("\\n", "\n");
    List<Mention> mentions = CorpusVocabulary.tagger().tag(text);
    List<String> wrong = new ArrayList<>();
    for (String expectation : expectations.split(" ")) {
      ConceptId id = ConceptId.parse(expectation.substring(1));
      if (CorpusVocabulary.vocabulary().concept(id).isEmpty()) {
        wrong.add("no such concept: " + id);
      }
      List<Polarity> found =
          mentions.stream()
              .filter(mention -> mention.concept().equals(id))
              .map(Mention::polarity)
              .toList();
      boolean right =
          switch (expectation.charAt(0)) {
            case '+' -> found.contains(Polarity.AFFIRMED);
            case '-' -> found.contains(Polarity.NEGATED) && !found.contains(Polarity.AFFIRMED);
            case '?' -> found.contains(Polarity.HYPOTHETICAL) && !found.contains(Polarity.AFFIRMED);
            case '!' -> found.isEmpty();
            default -> false;
          };
      if (!right) {
        wrong.add(expectation + " but found " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }
}

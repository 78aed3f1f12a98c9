package org.lucerna.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lucerna.model.Facet;

/**
 * The files of {@code corpus/vocabulary}. That labels are unique, broader concepts known, and
 * definitions and sources given is the reader's own check: reading them at all proves it.
 */
class VocabularyFilesTest {
  private static final int LONGEST_DEFINITION = 260;

  private final Vocabulary vocabulary = CorpusVocabulary.vocabulary();

  @Test
  void definitionsAreShortSentences() {
    List<String> wrong = new ArrayList<>();
    for (Concept concept : vocabulary.concepts()) {
      String definition = concept.definition();
      if (!definition.endsWith(".") || definition.length() > LONGEST_DEFINITION) {
        wrong.add(concept.id() + ": " + definition);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void meshIdsAreWellFormed() {
    for (Concept concept : vocabulary.concepts()) {
      for (MeshMatch mesh : concept.mesh()) {
        assertTrue(
            mesh.id().map(id -> id.matches("[DC]\\d{6,9}")).orElse(true),
            () -> concept.id() + " " + mesh);
      }
    }
  }

  @Test
  void theJarCarriesTheSameVocabulary() throws IOException, VocabularyException {
    assertEquals(vocabulary.version(), VocabularyReader.bundled(Optional.empty()).version());
  }

  @Test
  void preferredLabelsOfTheStartingTableAreKept() throws IOException {
    Path table = CorpusVocabulary.ROOT.resolve("../shared/vocabulary/vocabulary.tsv");
    assumeTrue(Files.isRegularFile(table), "skipped: ../shared/vocabulary is not here");
    List<String> lost = new ArrayList<>();
    List<String> rows = Files.readAllLines(table);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      Facet facet = Facet.ofLabel(cells[0]).orElseThrow();
      boolean moved = cells[1].equals("Liver transplantation");
      boolean kept =
          vocabulary.concepts(moved ? Facet.TREATMENT : facet).stream()
              .anyMatch(concept -> concept.prefLabel().equals(cells[1]));
      if (!kept) {
        lost.add(cells[1]);
      }
    }
    assertEquals(List.of(), lost);
  }
}

package org.lucerna.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyReaderTest {
  private static final String GOOD =
      """
      facet: treatment
      concepts:
        - id: treatment/heat
          prefLabel: Heat
          altLabels: [warmth]
          definition: Being warm.
          source: our own
      """;

  @TempDir Path folder;

  @BeforeEach
  void copyRules() throws IOException {
    for (String name : List.of("contexts.yaml", "polarity.yaml", "names.yaml")) {
      Files.copy(CorpusVocabulary.FOLDER.resolve(name), folder.resolve(name));
    }
    write("treatment.yaml", GOOD);
    write("primary-cancer.yaml", "facet: primaryCancer\nconcepts: []\n");
    write("outcome.yaml", "facet: outcome\nconcepts: []\n");
    write("other.yaml", "facet: other\nconcepts: []\n");
  }

  @Test
  void aSoundFolderIsReadAndItsVersionFollowsItsContent() throws Exception {
    Vocabulary before = VocabularyReader.read(folder);
    assertEquals(1, before.concepts().size());
    write("treatment.yaml", GOOD.replace("warm.", "very warm."));
    assertNotEquals(before.version(), VocabularyReader.read(folder).version());
  }

  @Test
  void everyFaultIsReportedWithFileLineAndReason() throws IOException {
    write(
        "treatment.yaml",
        GOOD
            + """
              - id: treatment/cold
                prefLabel: Warmth
                broader: [treatment/nowhere]
                source: our own
              - id: treatment/heat
                prefLabel: Heat again
                definition: Twice.
                source: our own
              - id: outcome/stray
                prefLabel: Stray
                definition: In the wrong file.
                source: our own
                contextTerms:
                  - {terms: [astray], near: no-such-group, within: sentence}
            """
                .indent(0));
    List<String> faults = faults();
    assertFault(faults, "treatment.yaml:8: treatment/cold: definition is missing");
    assertFault(faults, "treatment.yaml:8: treatment/cold: broader concept does not exist");
    assertFault(faults, "treatment/cold: label is also one of treatment/heat: warmth");
    assertFault(faults, "id occurs twice");
    assertFault(faults, "outcome/stray: id belongs to another facet");
    assertFault(faults, "no-such-group");
  }

  @Test
  void aCircleIsRefused() throws IOException {
    write(
        "treatment.yaml",
        """
        facet: treatment
        concepts:
          - {id: treatment/a, prefLabel: A, broader: [treatment/b], definition: A., source: s}
          - {id: treatment/b, prefLabel: B, broader: [treatment/a], definition: B., source: s}
        """);
    assertFault(faults(), "is broader than itself");
  }

  @Test
  void brokenYamlHasItsLine() throws IOException {
    write("outcome.yaml", "facet: outcome\nconcepts: [\n  {id: outcome/x\n");
    assertTrue(faults().getFirst().startsWith("outcome.yaml:"), faults().toString());
  }

  @Test
  void anUnknownFieldIsNamed() throws IOException {
    write("treatment.yaml", GOOD.replace("altLabels", "altLables"));
    assertFault(faults(), "altLables");
  }

  @Test
  void aMissingOrEmptyFileIsNamed() throws IOException {
    Files.delete(folder.resolve("polarity.yaml"));
    write("outcome.yaml", "");
    assertFault(faults(), "polarity.yaml: file: is missing");
    assertFault(faults(), "outcome.yaml");
  }

  private List<String> faults() {
    VocabularyException refused =
        assertThrows(VocabularyException.class, () -> VocabularyReader.read(folder));
    return refused.faults().stream().map(VocabularyFault::toString).toList();
  }

  private static void assertFault(List<String> faults, String part) {
    assertTrue(faults.stream().anyMatch(fault -> fault.contains(part)), faults::toString);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}

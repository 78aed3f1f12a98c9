package org.lucerna.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.pipeline.IndexFixture;

class SuggestionsTest {
  @TempDir Path home;

  private EvidenceSearch search;

  @BeforeEach
  void setUp() {
    IndexFixture index =
        new IndexFixture(home)
            .write(
                "a",
                "pmid:1|Microwave ablation of colorectal liver metastases|Overall survival.|2015",
                "pmid:2|Resection of tumours|The tumour was randomised away.|2017");
    index.run();
    search = index.search();
  }

  @AfterEach
  void tearDown() {
    search.close();
  }

  @Test
  void suggestsConceptsTitlesAndAuthors() {
    List<String> texts =
        search.suggest("microw", 10).stream().map(each -> each.type() + ' ' + each.text()).toList();
    assertTrue(texts.contains("concept Microwave ablation"), texts.toString());
    assertTrue(
        texts.contains("title Microwave ablation of colorectal liver metastases"),
        texts.toString());
    assertTrue(
        search.suggest("auth", 10).contains(new Suggestion("author", "Author1", "")),
        "authors complete");
  }

  @ParameterizedTest
  @CsvSource({
    "micorwave abl, concept Microwave ablation",
    "chemoterapy, concept chemotherapy",
    "auhtor1, author Author1",
    "microwave ablaiton, title Microwave ablation of colorectal liver metastases",
  })
  void completesWhatIsMistyped(String typed, String meant) {
    List<String> texts =
        search.suggest(typed, 10).stream().map(each -> each.type() + ' ' + each.text()).toList();
    assertTrue(
        texts.stream().anyMatch(text -> text.equalsIgnoreCase(meant)), () -> typed + ": " + texts);
  }

  @Test
  void guessesNothingFromAFewLetters() {
    assertEquals(List.of(), search.suggest("qxz", 10));
    assertEquals(List.of(), search.suggest("qxzwvqxzwv", 10));
  }
}

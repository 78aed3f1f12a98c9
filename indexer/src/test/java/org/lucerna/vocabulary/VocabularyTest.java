package org.lucerna.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;

class VocabularyTest {
  private final Vocabulary vocabulary = CorpusVocabulary.vocabulary();

  @ParameterizedTest
  @CsvSource({
    "treatment/microwave-ablation, treatment/microwave-ablation, ID",
    "Microwave  ABLATIONS, treatment/microwave-ablation, PREF_LABEL",
    "bowel cancer, primaryCancer/colorectal-cancer, LAY_TERM",
    "tace, treatment/transarterial-chemoembolisation, ABBREVIATION",
    "Chemo-embolization, treatment/transarterial-chemoembolisation, ALT_LABEL",
    "herceptin, treatment/her2-targeted-therapy, BRAND_NAME",
    "gullet cancer, primaryCancer/oesophageal-cancer, LAY_TERM",
    "esophagus cancer, primaryCancer/oesophageal-cancer, ALT_LABEL",
    "brachytherapy, treatment/brachytherapy, PREF_LABEL",
    "NET, primaryCancer/neuroendocrine-tumour, ABBREVIATION",
    "shrink, outcome/tumour-response, SEARCH_LABEL",
    "lungs, primaryCancer/lung-cancer, ORGAN_WORD"
  })
  void aTypedWordFindsItsConcept(String typed, String id, TermType type) {
    TermMeaning meaning = vocabulary.lookup(typed).orElseThrow();
    assertEquals(List.of(ConceptId.parse(id)), meaning.concepts());
    assertEquals(type, meaning.type());
  }

  @Test
  void survivalMeansAllSurvivalConcepts() {
    TermMeaning meaning = vocabulary.lookup(Facet.OUTCOME, "survival").orElseThrow();
    assertEquals(TermType.SHARED_WORD, meaning.type());
    for (String slug :
        List.of("overall-survival", "five-year-survival", "progression-free-survival")) {
      assertTrue(meaning.concepts().contains(new ConceptId(Facet.OUTCOME, slug)), slug);
    }
  }

  @Test
  void survivalEndpointsStandBesideEachOther() {
    ConceptId survival = ConceptId.parse("outcome/survival");
    ConceptId progressionFree = ConceptId.parse("outcome/progression-free-survival");
    assertEquals(List.of(survival), vocabulary.ancestors(progressionFree));
    assertTrue(vocabulary.descendants(survival).contains(progressionFree));
  }

  @Test
  void bleedingIsAComplicationAndASideEffect() {
    assertEquals(
        List.of(
            ConceptId.parse("outcome/complications-of-surgery"),
            ConceptId.parse("outcome/side-effects")),
        vocabulary.ancestors(ConceptId.parse("outcome/bleeding")));
  }

  @Test
  void nonsenseMeansNothingAndAMisspellingIsSuggested() {
    assertTrue(vocabulary.lookup("xyzzy").isEmpty());
    assertTrue(vocabulary.lookup("  ...").isEmpty());
    assertEquals(
        "Microwave ablation",
        vocabulary.suggestions(Facet.TREATMENT, "micorwave ablaton", 3).getFirst());
    assertEquals(List.of(), vocabulary.suggestions("qqqqqqqqqqqq", 3));
    assertEquals(List.of(), vocabulary.suggestions("liver ".repeat(200_000), 3));
  }
}

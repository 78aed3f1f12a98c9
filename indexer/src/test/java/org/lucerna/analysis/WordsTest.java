package org.lucerna.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static String term(String word) {
    return Words.prose(word).getFirst().term();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tumour tumor",
        "tumours tumor",
        "randomised randomized",
        "randomise randomizing",
        "randomisation randomization",
        "catheterisation catheterization",
        "analysed analyzed",
        "metastases metastasis",
        "diagnoses diagnosis",
        "haemorrhage hemorrhage",
        "oesophagus esophagus",
        "anaemia anemia",
        "diarrhoea diarrhea",
        "foetal fetal",
        "oedema edema",
        "centre center",
        "fibre fiber",
        "colour color",
        "behaviour behavior",
        "programme program",
        "paediatric pediatric",
        "leukaemia leukemia",
        "ischaemic ischemic",
        "therapies therapy",
        "resected resect",
        "resections resection",
        "treated treating",
        "controlled control",
        "labelled label",
        "advanced advance",
        "biopsies biopsy",
        "patient's patient",
        "Na\u00efve naive",
        "staging stages",
        "stented stents",
        "boxes box",
        "exercise exercised",
        "dose doses",
        "lives lived",
      })
  void spellingsAndInflectionsAreOneTerm(String pair) {
    String[] words = pair.split(" ");
    assertEquals(term(words[0]), term(words[1]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ablation able",
        "random randomised",
        "operative operation",
        "mortality mortal",
        "four for",
        "hour hor",
        "aerobic erobic",
        "need ne",
        "string str",
        "surgery surgical",
      })
  void differentWordsStayApart(String pair) {
    String[] words = pair.split(" ");
    assertTrue(!term(words[0]).equals(term(words[1])), pair);
  }

  @ParameterizedTest
  @CsvSource({
    "ablat,ablation",
    "tumour,tumours",
    "tumour,tumor",
    "randomis,randomized",
    "randomi,randomised",
    "mortalit,mortality",
    "metasta,metastases",
    "disease,diseases",
    "chemotherap,chemotherapies",
    "haemorrhag,hemorrhagic",
    "operativ,operative"
  })
  void truncatedWordFindsTheWholeOne(String letters, String word) {
    String term = term(word);
    assertTrue(
        term.startsWith(letters) || term.startsWith(Words.prosePrefix(letters)),
        term + " / " + Words.prosePrefix(letters));
  }

  @ParameterizedTest
  @CsvSource({"radio-frequency,2", "a\u2013b,2", "COVID-19,2", "portal—vein,2"})
  void dashesPartWords(String text, int words) {
    assertEquals(words, Words.prose(text).size());
  }
}

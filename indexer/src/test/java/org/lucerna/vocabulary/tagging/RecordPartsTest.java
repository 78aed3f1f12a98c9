package org.lucerna.vocabulary.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Mention;
import org.lucerna.model.MentionOrigin;
import org.lucerna.model.PartRole;
import org.lucerna.model.Polarity;
import org.lucerna.model.RecordPart;
import org.lucerna.vocabulary.CorpusVocabulary;

/** What the role of a part does to the mentions in it. */
class RecordPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Colorectal Neoplasms/drug therapy | primaryCancer/colorectal-cancer",
        "Carcinoma, Hepatocellular | primaryCancer/hepatocellular-carcinoma",
        "Liver Neoplasms/secondary | other/liver-metastases",
        "Brachytherapy/methods | treatment/brachytherapy"
      })
  void aMeshHeadingIsAStatedConcept(String heading, String concept) {
    List<Mention> mentions = tag(PartRole.MESH, heading);
    assertEquals(List.of(ConceptId.parse(concept)), Tagger.conceptsOf(mentions));
    assertEquals(MentionOrigin.STATED, mentions.getFirst().origin());
    assertEquals(heading, mentions.getFirst().span().in(heading));
  }

  @ParameterizedTest
  @CsvSource({"Apoptosis", "Lung Neoplasms/secondary", "Humans"})
  void aHeadingThatMeansSomethingElseIsNone(String heading) {
    assertEquals(List.of(), Tagger.conceptsOf(tag(PartRole.MESH, heading)));
  }

  @Test
  void anExclusionCriterionDeniesAndAnInclusionCriterionSupposes() {
    assertEquals(
        Polarity.NEGATED,
        tag(PartRole.EXCLUSION, "Earlier radiofrequency ablation.").getFirst().polarity());
    assertEquals(
        Polarity.HYPOTHETICAL,
        tag(PartRole.INCLUSION, "Earlier radiofrequency ablation.").getFirst().polarity());
    assertEquals(
        Polarity.AFFIRMED, tag(PartRole.INCLUSION, "Proven breast cancer.").getFirst().polarity());
  }

  @Test
  void whatAReferenceNamesDoesNotCountForTheRecord() {
    List<Mention> mentions = tag(PartRole.REFERENCE, "Roe J. Ablation of breast cancer. 2019.");
    assertEquals(MentionOrigin.CITED, mentions.getFirst().origin());
    assertEquals(List.of(), Tagger.conceptsOf(mentions));
  }

  @Test
  void anOrganAloneIsAConditionAndNoSentence() {
    ConceptId lung = ConceptId.parse("primaryCancer/lung-cancer");
    assertEquals(List.of(lung), Tagger.conceptsOf(tag(PartRole.CONDITION, "lung")));
    assertEquals(List.of(), tag(PartRole.BODY, "lung"));
  }

  @Test
  void listItemsThatCameApartLeanOnTheirIntroduction() {
    List<Mention> mentions =
        CorpusVocabulary.tagger()
            .tag(
                List.of(
                    new RecordPart(PartRole.BODY, "Who", "It is used if the cancer started:"),
                    new RecordPart(PartRole.BODY, "Who", "in the lungs"),
                    new RecordPart(PartRole.BODY, "Who", "in the stomach.")));
    assertEquals(
        List.of(
            ConceptId.parse("primaryCancer/lung-cancer"),
            ConceptId.parse("primaryCancer/stomach-cancer")),
        Tagger.conceptsOf(mentions));
  }

  private static List<Mention> tag(PartRole role, String text) {
    return CorpusVocabulary.tagger().tag(List.of(new RecordPart(role, "", text)));
  }
}

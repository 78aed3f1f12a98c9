package org.lucerna.vocabulary.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lucerna.model.Mention;
import org.lucerna.model.PartRole;
import org.lucerna.model.RecordPart;
import org.lucerna.model.TextSpan;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.CorpusVocabulary;

class TaggerPropertiesTest {
  private static final Tagger TAGGER = CorpusVocabulary.tagger();
  private static final int ROUNDS = 300;

  @Test
  void spansLieInSentencesAndSentencesInParts() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      List<RecordPart> parts = randomRecord(random);
      for (Mention mention : TAGGER.tag(parts)) {
        String text = parts.get(mention.part()).text();
        TextSpan span = mention.span();
        TextSpan sentence = mention.sentence();
        assertTrue(sentence.end() <= text.length(), text);
        assertTrue(span.start() >= sentence.start() && span.end() <= sentence.end(), text);
        assertTrue(!span.in(text).isBlank(), text);
      }
    }
  }

  @Test
  void aLabelIsFoundWhereItStands() {
    for (Concept concept : CorpusVocabulary.vocabulary().concepts()) {
      if (concept.grouping()) {
        continue;
      }
      String text = "We studied " + concept.prefLabel() + " in 40 people with cancer.";
      boolean found =
          TAGGER.tag(text).stream()
              .anyMatch(
                  mention ->
                      mention.concept().equals(concept.id())
                          && mention.span().in(text).equals(concept.prefLabel()));
      assertTrue(found, concept.id().toString());
    }
  }

  @Test
  void anythingMayBeTagged() {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int i = 0; i < length; i++) {
        text.append((char) random.nextInt(0x10000));
      }
      assertTrue(TAGGER.tag(text.toString()).size() <= text.length());
    }
    assertEquals(List.of(), TAGGER.tag(""));
    assertEquals(List.of(), TAGGER.tag(List.of()));
  }

  @Test
  void sentencesPutTogetherKeepTheirMentions() {
    String first = "Patients with breast cancer had radiofrequency ablation.";
    String second = "Overall survival and quality of life were measured.";
    List<Mention> both = TAGGER.tag(first + " " + second);
    int apart = TAGGER.tag(first).size() + TAGGER.tag(second).size();
    assertEquals(apart, both.size());
  }

  @Test
  void workGrowsWithTheTextOnly() {
    String unit =
        "Hepatic arterial infusion of liver metastases from colon or rectal cancer, not if, ";
    long once = steps(unit.repeat(50));
    long tenfold = steps(unit.repeat(500));
    assertTrue(tenfold <= 11 * once, once + " steps became " + tenfold);
  }

  @Test
  void threadsMayShareATagger() throws InterruptedException, ExecutionException {
    List<RecordPart> parts = randomRecord(new Random(3));
    List<Mention> expected = TAGGER.tag(parts);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<Mention>>> answers = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        answers.add(threads.submit(() -> TAGGER.tag(parts)));
      }
      for (Future<List<Mention>> answer : answers) {
        assertEquals(expected, answer.get());
      }
    }
  }

  private static long steps(String text) {
    return TAGGER.steps(List.of(new RecordPart(PartRole.BODY, "", text)));
  }

  private static List<RecordPart> randomRecord(Random random) {
    List<PartRole> roles = List.copyOf(EnumSet.allOf(PartRole.class));
    List<Concept> concepts = List.copyOf(CorpusVocabulary.vocabulary().concepts());
    String[] glue = {
      " ", ", ", " and ", " without ", ". ", "\n", "\n• ", " (", ") ", "-", ": ", "/"
    };
    List<RecordPart> parts = new ArrayList<>();
    for (int part = 0; part < 6; part++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        Concept concept = concepts.get(random.nextInt(concepts.size()));
        List<String> labels = new ArrayList<>(concept.altLabels());
        labels.addAll(concept.abbreviationForms());
        labels.add(concept.prefLabel());
        text.append(labels.get(random.nextInt(labels.size())));
        text.append(glue[random.nextInt(glue.length)]);
      }
      PartRole role = roles.get(random.nextInt(roles.size()));
      parts.add(new RecordPart(role, "", text.toString()));
    }
    return parts;
  }
}

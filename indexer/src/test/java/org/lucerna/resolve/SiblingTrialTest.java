package org.lucerna.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lucerna.model.Publication;

/** Siblings of the shipped works beside slipped references of them; SiblingBenchmark asks more. */
class SiblingTrialTest {
  @Test
  void takesHardlyAnySiblingForTheWorkAndKeepsSlippedReferences() throws IOException {
    Map<String, Publication> works = new LinkedHashMap<>();
    CorpusPublications.read().forEach(work -> works.putIfAbsent(work.id().text(), work));
    List<Publication> indexed = new ArrayList<>(works.values());
    SiblingTrial.Score score = new SiblingTrial(indexed, new InMemoryLookup(indexed)).run(400);
    String failures = String.join("\n", score.failures());
    assertEquals(SiblingKind.values().length, score.asked().size(), "kinds asked");
    assertTrue(SiblingTrial.Score.sum(score.asked()) > 350, "siblings made: " + score.asked());
    assertTrue(score.claimedShare() <= 0.02, score.claimed() + "\n" + failures);
    assertTrue(score.keptShare() >= 0.97, score.kept() + "\n" + failures);
  }
}

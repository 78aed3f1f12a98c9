package org.lucerna.corpus;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.Publication;
import org.lucerna.model.TrialRegistration;

/** The shipped corpus keeps its own rules (corpus/SOURCES.md). */
class CorpusTest {
  private static CorpusReading corpus = new CorpusReading(List.of(), List.of(), List.of());
  private static List<RawIdentifier> raw = List.of();

  @BeforeAll
  static void read() throws IOException {
    corpus = CorpusReading.of(CorpusFiles.shipped());
    raw = CorpusFiles.rawIdentifiers(CorpusFiles.shipped());
  }

  @Test
  void itHoldsWhatItPromises() {
    assertTrue(works(Publication.class) >= 400, "works: " + works(Publication.class));
    assertTrue(works(TrialRegistration.class) >= 120, "trials");
  }

  private static long works(Class<? extends EvidenceRecord> kind) {
    return corpus.ofKind(kind).stream().map(EvidenceRecord::id).distinct().count();
  }

  @Test
  void noIdentifierIsMalformed() {
    Map<IdentifierScheme, Long> counts =
        raw.stream().collect(groupingBy(RawIdentifier::scheme, counting()));
    for (IdentifierScheme scheme :
        List.of(
            IdentifierScheme.PMID,
            IdentifierScheme.DOI,
            IdentifierScheme.PMCID,
            IdentifierScheme.NCT,
            IdentifierScheme.ISSN,
            IdentifierScheme.NICE)) {
      assertTrue(counts.getOrDefault(scheme, 0L) > 0, "the scan sees no " + scheme);
    }
    assertEquals(List.of(), CorpusChecks.malformed(raw));
  }

  @Test
  void noIdentifierStandsTwiceWithDifferentFacts() {
    assertEquals(List.of(), CorpusChecks.contradictions(corpus.records()));
  }

  @Test
  void noticesAndReplacementsAreStatedOnBothSides() {
    assertEquals(List.of(), CorpusChecks.oneSided(corpus.records()));
  }
}

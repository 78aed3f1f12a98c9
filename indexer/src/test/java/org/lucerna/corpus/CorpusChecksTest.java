package org.lucerna.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lucerna.model.EvidenceRecord;

/** The rules must refuse what is wrong: here is a little corpus that breaks each of them. */
class CorpusChecksTest {
  @Test
  void malformedIdentifiersAreNamedWithTheirFile() throws IOException {
    List<CorpusFault> faults =
        CorpusChecks.malformed(CorpusFiles.rawIdentifiers(CorpusFiles.contradictory()));
    assertEquals(
        List.of("NCT0123", "PMC", "doi:invented", "90000001x"),
        faults.stream().map(CorpusFault::identifier).toList());
  }

  @Test
  void anIdentifierWithTwoSetsOfFactsIsRefused() throws IOException {
    CorpusReading reading = CorpusReading.of(CorpusFiles.contradictory());
    assertEquals(
        List.of(
            "pmid:90000001: title \"an invented trial of nothing in particular\""
                + " / \"an invented trial of something else\"",
            "pmid:90000001: published \"2019\" / \"2021\"",
            "pmid:90000001: DOI differs"),
        CorpusChecks.contradictions(reading.records()).stream()
            .map(fault -> fault.toString().replaceFirst(" \\(.*", ""))
            .toList());
  }

  @Test
  void aNoticeThatOnlyOneSideStatesIsRefused() throws IOException {
    CorpusReading reading = CorpusReading.of(CorpusFiles.contradictory());
    assertEquals(
        List.of("pmid:90000001: RETRACTED_BY pmid:90000002 is not answered there"),
        CorpusChecks.oneSided(reading.records()).stream().map(CorpusFault::toString).toList());
  }

  @Test
  void aRecordDoesNotContradictItself() throws IOException {
    CorpusReading reading = CorpusReading.of(CorpusFiles.contradictory().resolve("trials"));
    assertEquals(1, reading.records().size());
    List<EvidenceRecord> twice =
        List.of(reading.records().getFirst(), reading.records().getFirst());
    assertEquals(List.of(), CorpusChecks.contradictions(twice));
  }
}

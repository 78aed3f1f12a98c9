package org.lucerna.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}

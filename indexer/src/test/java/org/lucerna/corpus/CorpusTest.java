package org.lucerna.corpus;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lucerna.model.IdentifierScheme;

/** The shipped corpus keeps its own rules (corpus/SOURCES.md). */
class CorpusTest {
  @Test
  void noIdentifierIsMalformed() throws IOException {
    List<RawIdentifier> raw = CorpusFiles.rawIdentifiers(CorpusFiles.shipped());
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
}

package org.lucerna.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.model.Publication;

class StrangerTest {
  private static final Publication WALK =
      Works.paper(
          "90000001",
          "Harlow AB, Pencarrow J",
          "Walking groups for adults with knee osteoarthritis: a randomised controlled trial",
          "Ann Made Up Surg",
          "2019",
          "36",
          "2",
          "123-131");
  private static final ReferenceResolver RESOLVER =
      new ReferenceResolver(new InMemoryLookup(List.of(WALK)));

  private static Resolution resolve(String raw) {
    return RESOLVER.resolve(CitedReference.of(raw, new ReferenceParser().parse(raw)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Smith J. Standing desks and ankle swelling in clerks. 2019. PMID: 90000001.",
        "Smith J. Standing desks and ankle swelling in clerks. Occup Imagined Med. 2019. PMID:"
            + " 90000001.",
        "Smith J, Lee K. Standing desks and ankle swelling in clerks. Ann Made Up Surg. 2019. PMID:"
            + " 90000001.",
        "Lowe M. Walking sticks for adults after a stroke. 2019. PMID: 90000001.",
        "Standing desks and ankle swelling in clerks. 2019."
            + " https://pubmed.ncbi.nlm.nih.gov/90000001/",
        "Standing desks and ankle swelling in clerks. https://pubmed.ncbi.nlm.nih.gov/90000001/",
      })
  void claimsNothingWhereOnlyTheNumberAndTheYearAreTheRecords(String raw) {
    Resolution got = resolve(raw);
    assertTrue(got.match().isEmpty(), () -> raw + " -> " + got.match());
    assertEquals(1, got.misdirected().size(), raw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harlow AB. Gehgruppen bei Kniearthrose im Alter. Ann Made Up Surg. 2019. PMID: 90000001.",
        "Gehgruppen bei Kniearthrose im hohen Alter. Ann Made Up Surg. 2019. PMID: 90000001.",
        "Full text of the study. https://pubmed.ncbi.nlm.nih.gov/90000001/",
        "Group walks for a bad knee. 2019. https://pubmed.ncbi.nlm.nih.gov/90000001/",
        "Smith J. Walking groups for adults with knee osteoarthritis. 2019. PMID: 90000001.",
      })
  void keepsAWorkOfWhichMoreIsNamed(String raw) {
    assertEquals(WALK.id(), resolve(raw).match().orElseThrow().id(), raw);
  }
}

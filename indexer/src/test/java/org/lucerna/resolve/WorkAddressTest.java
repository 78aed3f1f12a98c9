package org.lucerna.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.citation.References;
import org.lucerna.model.Reference;

/** An address alone: of a work, or of any page. */
class WorkAddressTest {
  private final ReferenceParser parser = new ReferenceParser();
  private final ReferenceResolver resolver = new ReferenceResolver(new InMemoryLookup(List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9999999/",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC9999999/",
        "https://pubmed.ncbi.nlm.nih.gov/90000001/",
        "https://www.ncbi.nlm.nih.gov/pubmed/90000001",
        "PubMed https://pubmed.ncbi.nlm.nih.gov/90000001/ Accessed 3 May 2026.",
        "https://europepmc.org/article/MED/90000001",
        "https://doi.org/10.9999/made.up",
        "https://journal.example.org/doi/10.9999/made.up/full",
        "https://www.nice.org.uk/guidance/ng901",
        "https://clinicaltrials.gov/study/NCT09999999",
        "https://www.isrctn.com/ISRCTN12345678",
        "https://www.clinicaltrialsregister.eu/ctr-search/trial/2015-901234-56/GB",
        "https://euclinicaltrials.eu/ctis-public/view/2022-901234-12-00",
        "https://www.anzctr.org.au/Trial/Registration/TrialReview.aspx?id=901234",
        "https://drks.de/search/en/trial/DRKS00099999"
      })
  void ofAWorkIsNotInTheIndex(String address) {
    assertEquals(Verdict.NOT_IN_INDEX, verdict(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org/cancer/liver-tumours.html",
        "https://www.nice.org.uk/about/who-we-are",
        "https://pubmed.ncbi.nlm.nih.gov/?term=liver+metastases",
        "https://clinicaltrials.gov/search?cond=liver&page=2",
        "https://www.isrctn.com/"
      })
  void ofAnyPageIsNotIndexable(String address) {
    assertEquals(Verdict.NOT_INDEXABLE, verdict(address));
  }

  private Verdict verdict(String raw) {
    Reference reference = References.of(1, raw);
    return resolver.resolve(CitedReference.of(reference, parser.parse(raw))).verdict();
  }
}

package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Preprint servers and the numbers they give their papers. */
class PreprintReaderTest {

  private static final ReferenceParser PARSER = new ReferenceParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "medRxiv [Preprint]. 2021 Jun 5 [cited 2021 Jul 2]:2021.06.01.21258000."
            + " | medRxiv | 2021.06.01.21258000",
        "bioRxiv 2021.05.06.442990 [Preprint]. May 7, 2021. | bioRxiv | 2021.05.06.442990",
        "bioRxiv 442990; 2021. | bioRxiv | 442990",
        "Research Square rs.3.rs-170000/v1 [Preprint]. 2021 | Research Square | rs.3.rs-170000/v1",
        "Res Sq [Preprint]. 2021 Mar 8:rs.3.rs-1400000. | Res Sq | rs.3.rs-1400000",
        "Preprints 2021, 2021040123. | Preprints | 2021040123",
        "Preprints.org 2021; 202104.0123. | Preprints.org | 202104.0123",
        "SSRN [Preprint]. 2021. | SSRN | -",
        "OSF Preprints. 2021. | OSF Preprints | -",
        "arXiv [eess.IV]. 2021. arXiv:2103.01234v2 | arXiv | arXiv:2103.01234v2",
      })
  void serversHoldPreprints(String rest, String server, String number) {
    String raw = "Holm IB, Varga T. Heat in the liver. " + rest;
    Citation citation = PARSER.parse(raw);
    assertEquals(CitationType.PREPRINT, citation.type(), raw);
    assertEquals(Optional.of("Heat in the liver"), citation.title(), raw);
    assertEquals(Optional.of(server), citation.containerTitle(), raw);
    assertEquals(Optional.ofNullable(number), citation.text(CitationField.NUMBER), raw);
    assertEquals(Optional.empty(), citation.text(CitationField.VOLUME), raw);
    assertEquals(2021, citation.issued().orElseThrow().year(), raw);
  }

  @Test
  void aSectionOfArxivIsNoTitle() {
    Citation citation =
        PARSER.parse("Holm IB. Heat in the liver. arXiv:2103.01234v2 [cs.CV]. 2021.");
    assertEquals(CitationType.PREPRINT, citation.type());
    assertEquals(Optional.of("Heat in the liver"), citation.title());
  }

  @Test
  void aTitleMaySpeakOfServers() {
    Citation citation =
        PARSER.parse("Holm IB. Preprints, medRxiv and the press. Gut 2021;70:100-9.");
    assertEquals(Optional.of("Preprints, medRxiv and the press"), citation.title());
    assertEquals(Optional.of("Gut"), citation.containerTitle());
  }
}

package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** What a reference says of other forms of its work, in a bracket or behind it. */
class PublishedPreprintTest {
  private static final String TITLE =
      "Warming of made-up lesions of the liver in a mountain cohort";
  private final ReferenceParser parser = new ReferenceParser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TITLE. J Surg Oncol. 2019;5(2):10-19. Preprint at bioRxiv 2018; published 2019.",
        "TITLE (preprint at bioRxiv 2018). J Surg Oncol. 2019;5(2):10-19. doi:10.9999/made.up",
        "TITLE. J Surg Oncol 2019;5(2):10-19 [previously posted on medRxiv].",
        "TITLE. bioRxiv 2018.01.02.123456; published in J Surg Oncol 2019;5(2):10-19."
      })
  void anArticleThatWasAPreprintIsAnArticle(String reference) {
    Citation citation = parser.parse("Holm I, Varga T. " + reference.replace("TITLE", TITLE));
    assertEquals(CitationType.JOURNAL_ARTICLE, citation.type());
    assertEquals(Optional.of(TITLE), citation.title());
    assertEquals(Optional.of("J Surg Oncol"), citation.containerTitle());
    assertEquals(Optional.empty(), citation.text(CitationField.GENRE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TITLE. bioRxiv. 2018;2018.01.02.123456. doi:10.1101/2018.01.02.123456",
        "TITLE. medRxiv 2021.06.01.21258000 [Preprint]. 2021.",
        "TITLE [Preprint]. 2021. Available from: https://www.medrxiv.org/content/made-up"
      })
  void aPreprintStaysOne(String reference) {
    Citation citation = parser.parse("Holm I, Varga T. " + reference.replace("TITLE", TITLE));
    assertEquals(CitationType.PREPRINT, citation.type());
    assertEquals(Optional.of(TITLE), citation.title());
  }

  @ParameterizedTest
  @CsvSource({
    "[abstract], Abstract, ",
    "[Abstract], Abstract, ",
    "(abstr), abstr, ",
    "(abstract), abstract, ",
    "[abstr], abstr, ",
    "[meeting abstract], meeting abstract, ",
    "[abstract 4001], abstract, 4001",
    "(abstr. 4001), abstr., 4001"
  })
  void anAbstractIsAGenre(String bracket, String genre, String number) {
    Citation citation =
        parser.parse(
            "Holm I, Varga T. " + TITLE + ' ' + bracket + ". J Clin Oncol 2019;37(15 suppl):S12.");
    assertEquals(Optional.of(TITLE), citation.title());
    assertEquals(Optional.of(genre), citation.text(CitationField.GENRE));
    assertEquals(Optional.ofNullable(number), citation.text(CitationField.NUMBER));
    assertEquals(Optional.of("J Clin Oncol"), citation.containerTitle());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What readers see (abstract and full text)",
        "Seeing shapes (abstract art) in scans of the liver",
        "Use of preprints (bioRxiv and medRxiv) by surgeons"
      })
  void otherWordsInABracketAreTheTitles(String title) {
    Citation citation = parser.parse("Holm I. " + title + ". J Clin Oncol 2019;37:12-19.");
    assertEquals(Optional.of(title), citation.title());
    assertEquals(CitationType.JOURNAL_ARTICLE, citation.type());
  }
}

package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Theses in and out of brackets, editions in words, and what of a string must stay visible. */
class ThesesAndEditionsTest {
  private static final ReferenceParser PARSER = new ReferenceParser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm I. Heat in the liver [PhD thesis]. Leeds: University of Leeds; 2011.",
        "Holm I. Heat in the liver [dissertation]. Leeds (UK): University of Leeds; 2011.",
        "Holm I. Heat in the liver. Doctoral dissertation, University of Leeds, 2011.",
        "Holm, I. (2011). Heat in the liver (Doctoral dissertation). University of Leeds.",
        "Holm, I. (2011). Heat in the liver (Unpublished doctoral dissertation). University of Leeds, Leeds, UK.",
      })
  void thesesAreReadWithTheirUniversity(String raw) {
    Citation citation = PARSER.parse(raw);
    assertEquals(CitationType.THESIS, citation.type(), raw);
    assertEquals(Optional.of("Heat in the liver"), citation.title(), raw);
    assertEquals(Optional.of("University of Leeds"), citation.text(CitationField.PUBLISHER), raw);
    assertEquals(List.of(), citation.unparsed(), raw);
  }

  @Test
  void theYearOfAThesisIsNoUniversity() {
    Citation citation = PARSER.parse("Holm I. Heat in the liver. PhD thesis, 2011.");
    assertEquals(CitationType.THESIS, citation.type());
    assertEquals(Optional.empty(), citation.text(CitationField.PUBLISHER));
    assertEquals(2011, citation.issued().orElseThrow().year());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm, I. (2011). Heat in the liver [Doctoral dissertation, University of Leeds]. ProQuest.",
        "Holm, I. (2011). Heat in the liver (Doctoral dissertation, University of Leeds). Retrieved"
            + " from ProQuest Dissertations and Theses database.",
        "Holm, I. (2011). Heat in the liver (Publication No. 33010203) [Doctoral dissertation,"
            + " University of Leeds]. ProQuest Dissertations & Theses Global.",
      })
  void theUniversityIsThePublisherAndTheArchiveANote(String raw) {
    Citation citation = PARSER.parse(raw);
    assertEquals(CitationType.THESIS, citation.type(), raw);
    assertEquals(Optional.of("Heat in the liver"), citation.title(), raw);
    assertEquals(Optional.of("University of Leeds"), citation.text(CitationField.PUBLISHER), raw);
    assertEquals(Optional.of("Doctoral dissertation"), citation.text(CitationField.GENRE), raw);
    assertTrue(citation.text(CitationField.NOTE).orElse("").contains("ProQuest"), raw);
    assertEquals(List.of(), citation.unparsed(), raw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm, Ida. Heat in the Liver. 2011. University of Leeds, PhD dissertation.",
        "Holm, Ida T. “Heat in the Liver.” PhD diss., University of Leeds, 2011.",
        "Holm I. Heat in the Liver. University of Leeds PhD thesis, 2011.",
        "Holm I. Heat in the Liver. MSc thesis submitted to the University of Leeds, 2011.",
        "Holm I. Heat in the Liver [PhD thesis on the Internet]. Leeds: University of Leeds; 2011"
            + " [cited 2014 Jun 2]. Available from: http://etheses.example.org/1",
        "Holm I, 2011, ‘Heat in the Liver’, University of Leeds, Masters dissertation.",
      })
  void theUniversityMayStandBeforeTheDegree(String raw) {
    Citation citation = PARSER.parse(raw);
    assertEquals(CitationType.THESIS, citation.type(), raw);
    assertEquals(Optional.of("Heat in the Liver"), citation.title(), raw);
    assertEquals(Optional.of("University of Leeds"), citation.text(CitationField.PUBLISHER), raw);
    assertEquals(2011, citation.issued().orElseThrow().year(), raw);
    assertEquals(List.of(), citation.unparsed(), raw);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10th ed", "Tenth edition", "Twelfth edition"})
  void editionsAreRead(String edition) {
    String raw = "Holm I, Varga T. Textbook of Heat. " + edition + ". London: Example Press; 2015.";
    Citation citation = PARSER.parse(raw);
    assertEquals(Optional.of(edition), citation.text(CitationField.EDITION), raw);
    assertEquals(Optional.of("Textbook of Heat"), citation.title(), raw);
  }

  @Test
  void aScriptInALineStaysVisible() {
    Citation citation =
        PARSER.parse(
            "Holm I. <script>warm(1)</script> Heat in the liver. J Imagined Med. 2011;12(3):1-9.");
    assertEquals(Optional.of("Heat in the liver"), citation.title());
    assertEquals(List.of("warm(1)"), citation.unparsed());
  }

  @Test
  void namesInCyrillicAreAuthors() {
    Citation citation =
        PARSER.parse("Иванов И.И., Петров П.П. Хирургия печени. Хирургия. 2012;(3):12-18.");
    assertEquals(2, citation.authors().size());
    assertEquals(Optional.of("Хирургия печени"), citation.title());
    assertTrue(citation.unparsed().isEmpty());
  }
}

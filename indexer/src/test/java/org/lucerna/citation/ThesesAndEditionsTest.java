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

  @Test
  void aUniversityBesideABooksellerIsNotLost() {
    Citation citation =
        PARSER.parse(
            "Holm, I. (2011). Heat in the liver [Doctoral dissertation, University of Leeds]. ProQuest.");
    assertEquals(CitationType.THESIS, citation.type());
    assertEquals(List.of("University of Leeds"), citation.unparsed());
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

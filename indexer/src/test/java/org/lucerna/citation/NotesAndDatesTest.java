package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.PartialDate;

/** Meetings, statistics and dates that stand where a journal or its numbers would. */
class NotesAndDatesTest {

  private static final ReferenceParser PARSER = new ReferenceParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm IB, Varga T, et al. 2019 EXA/EXB guideline on the warm liver. Circulation. 2019;140(11):e596-e646. | 2019 EXA/EXB guideline on the warm liver | 2019",
        "Example Heart Association. 2022 liver facts and figures. Circulation. 2022;18(4):700-789. | 2022 liver facts and figures | 2022",
        "Example Association. 2019 guidelines for heat. Circulation. 2020;142:S337-S357. | 2019 guidelines for heat | 2020",
        "Holm IB. 2019. Heat in the liver. Circulation. 2019;140(11):596-606. | Heat in the liver | 2019",
        "Holm IB, Varga T. 2019 Heat in the liver. Circulation 140(11):596-606. | Heat in the liver | 2019",
      })
  void aYearThatTheIssueRepeatsIsTheTitles(String raw, String title, int year) {
    Citation citation = PARSER.parse(raw);
    assertEquals(Optional.of(title), citation.title(), raw);
    assertEquals(year, citation.issued().orElseThrow().year(), raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Example UK, 2019. Warm livers. [leaflet] London: Example. | London | Example",
        "Example Trust (2018) Warm livers. [Booklet] Leeds: Example Press. | Leeds | Example Press",
        "Example Trust. Warm livers. [fact sheet] Leeds: Example Trust; 2018. | Leeds | Example Trust",
      })
  void theKindMayStandBeforeThePlace(String raw, String place, String publisher) {
    Citation citation = PARSER.parse(raw);
    assertEquals(Optional.of("Warm livers"), citation.title(), raw);
    assertEquals(Optional.of(place), citation.text(CitationField.PLACE), raw);
    assertEquals(Optional.of(publisher), citation.text(CitationField.PUBLISHER), raw);
    assertEquals(CitationType.LEAFLET, citation.type(), raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In: 2018 ASCO Annual Meeting; 2018 Jun 1-5; Chicago, IL. | 2018 ASCO Annual Meeting",
        "Presented at: 2018 ASCO Annual Meeting; June 1-5, 2018. | 2018 ASCO Annual Meeting",
        "Poster presented at the ESMO Congress; Oct 2018; Munich. | the ESMO Congress",
      })
  void theMeetingIsNoPartOfTheJournal(String note, String event) {
    String raw = "Holm IB, Varga T. Heat in the liver [abstract]. " + note;
    Citation citation = PARSER.parse(raw + " J Clin Oncol. 2018;36(15 Suppl):4101.");
    assertEquals(CitationType.JOURNAL_ARTICLE, citation.type(), raw);
    assertEquals(Optional.of("Heat in the liver"), citation.title(), raw);
    assertEquals(Optional.of("J Clin Oncol"), citation.containerTitle(), raw);
    assertEquals(Optional.of("36"), citation.text(CitationField.VOLUME), raw);
    assertEquals(Optional.of("15 Suppl"), citation.text(CitationField.ISSUE), raw);
    assertEquals(Optional.of("4101"), citation.text(CitationField.PAGES), raw);
    assertEquals(Optional.of(event), citation.text(CitationField.EVENT), raw);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Heat in the liver. J Clin Oncol 33:15s, 2015 (suppl; abstr 4020). | 15s suppl | 4020",
        "Heat in the liver. J Clin Oncol 33, 2015 (suppl 4; abstr 602) | suppl 4 | 602",
        "512P Heat in the liver. Ann Oncol 2015;33(Suppl 8):v198-v252. | Suppl 8 | 512P",
        "Abstract LBA-006: Heat in the liver. Ann Oncol 2015;33(suppl 2):ii105. | suppl 2 | LBA-006",
      })
  void theNumberOfAnAbstractIsNoTitleAndNoPage(String work, String issue, String number) {
    Citation citation = PARSER.parse("Holm IB, Varga T. " + work);
    assertEquals(Optional.of("Heat in the liver"), citation.title(), work);
    assertEquals(Optional.of("33"), citation.text(CitationField.VOLUME), work);
    assertEquals(Optional.of(issue), citation.text(CitationField.ISSUE), work);
    assertEquals(Optional.of(number), citation.text(CitationField.NUMBER), work);
    assertEquals(2015, citation.issued().orElseThrow().year(), work);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Statistical bulletin, 7 May 2021.",
        "ONS Statistical bulletin, released 7 May 2021.",
        "Official statistics, 7 May 2021.",
        "An Official Statistics release for Scotland. 7 May 2021.",
        "National statistics. 7 May 2021.",
      })
  void statisticsAreReports(String note) {
    String raw = "Office for National Statistics. Deaths at home in England: 2019. " + note;
    Citation citation = PARSER.parse(raw);
    assertEquals(CitationType.REPORT, citation.type(), raw);
    assertEquals(Optional.of("Deaths at home in England: 2019"), citation.title(), raw);
    assertEquals(Optional.of(new PartialDate(2021, 5, 7)), citation.issued(), raw);
    assertEquals(Optional.empty(), citation.containerTitle(), raw);
    assertEquals(Optional.empty(), citation.text(CitationField.VOLUME), raw);
    String genre = citation.text(CitationField.GENRE).orElse("");
    assertTrue(genre.matches("(?i).*(statistics|bulletin|release for Scotland)"), genre);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2005 Feb 12-18;365(9459):594-6. | 2005 | 2 | 12",
        "2004 May 29-Jun 4;365(9459):594-6. | 2004 | 5 | 29",
        "2005 Feb 12;365(9459):594-6. | 2005 | 2 | 12",
      })
  void theDaysOfAnIssueAreItsDate(String tail, int year, int month, int day) {
    Citation citation = PARSER.parse("Holm IB. Heat in the liver. Lancet. " + tail);
    assertEquals(Optional.of("Lancet"), citation.containerTitle(), tail);
    assertEquals(Optional.of(new PartialDate(year, month, day)), citation.issued(), tail);
    assertEquals(Optional.of("365"), citation.text(CitationField.VOLUME), tail);
    assertEquals(Optional.of("594-6"), citation.text(CitationField.PAGES), tail);
  }

  @Test
  void datesInAngleBracketsBeginWithTheMonth() {
    Citation citation =
        PARSER.parse(
            "PDQ® Adult Treatment Editorial Board. PDQ Heat in the Liver. Bethesda, MD: National"
                + " Cancer Institute. Updated <11/04/2022>. Available at:"
                + " https://www.cancer.gov/example. Accessed <02/09/2023>.");
    assertEquals(Optional.of(new PartialDate(2022, 11, 4)), citation.issued());
    assertEquals(Optional.of(new PartialDate(2023, 2, 9)), citation.accessed());
  }

  @Test
  void whereAndWhenStayInATitle() {
    Citation citation =
        PARSER.parse(
            "Centers for Disease Control and Prevention. Hepatitis — United States, 2019. Atlanta,"
                + " GA: CDC; 2021.");
    assertEquals(Optional.of("Hepatitis — United States, 2019"), citation.title());
    assertEquals(2021, citation.issued().orElseThrow().year());
  }
}

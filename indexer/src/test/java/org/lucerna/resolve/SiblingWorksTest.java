package org.lucerna.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordFlag;

/** Works of one family: which is meant, and where none of them is. */
class SiblingWorksTest {
  private static final Publication PART_ONE =
      paper(
          "91000001",
          "Pumps for the liver. Part I: how they are put in",
          "2013",
          "57",
          "1",
          "111-119");
  private static final Publication PART_TWO =
      paper(
          "91000002",
          "Pumps for the liver. Part II: what goes wrong",
          "2013",
          "57",
          "2",
          "201-209");
  private static final Publication TRIAL =
      paper(
          "91000003",
          "Beams versus waves for colorectal deposits in the liver (WAVEBEAM): a randomised phase 3"
              + " trial",
          "2020",
          "21",
          "4",
          "501-512");
  private static final Publication YEARLY =
      paper("91000004", "Tumours of the liver in numbers, 2019", "2019", "69", "1", "7-34");
  private static final Publication RETRACTED =
      paper(
          "91000005", "Turmeric and shrinking of hepatic deposits", "2014", "5", "9", "2001-2010");
  private static final Publication WITH =
      paper(
          "91000006",
          "Survival with belimab in liver dominant disease",
          "2010",
          "28",
          "12",
          "2010-2018");
  private static final Publication COMMON =
      paper("91000007", "Liver deposits", "2012", "44", "1", "777-781");
  private static final Publication VERSION_TWO = review("91000008", "pub2", "2013");
  private static final Publication VERSION_THREE = review("91000009", "pub3", "2019");
  private static final Publication FRENCH =
      titled(
          "91000010",
          "[Surgery of gastric deposits in the liver]",
          "Chirurgie des dépôts gastriques du foie");

  private static final Publication SMALL_PAGE =
      paper(
          "91000011",
          "Slow cooling of deposits beneath the hepatic capsule",
          "2016",
          "64",
          "1",
          "74-82");

  private static final ReferenceResolver RESOLVER = resolver();

  private static ReferenceResolver resolver() {
    InMemoryLookup lookup =
        new InMemoryLookup(
            List.of(
                PART_ONE,
                PART_TWO,
                TRIAL,
                YEARLY,
                WITH,
                COMMON,
                VERSION_TWO,
                VERSION_THREE,
                FRENCH,
                SMALL_PAGE));
    return new ReferenceResolver(lookup.add(RETRACTED, Set.of(RecordFlag.RETRACTED)));
  }

  private static Publication paper(
      String pmid, String title, String year, String volume, String issue, String pages) {
    return Works.paper(
        pmid, "Quill RS, Vask T, Ords P", title, "Ann Made Up Surg", year, volume, issue, pages);
  }

  private static Publication review(String pmid, String version, String year) {
    List<Identifier> ids =
        List.of(
            Works.id(IdentifierScheme.PMID, pmid),
            Works.id(IdentifierScheme.DOI, "10.1002/14651858.CD019999." + version));
    return Works.publication(
        Works.header(
            "Freezing of deposits in the liver of unknown origin",
            year,
            Optional.empty(),
            ids,
            List.of()),
        List.of(PersonName.person("Bal", "AB"), PersonName.person("Kov", "M")),
        new JournalIssue(
            "The Cochrane database of systematic reviews",
            "Cochrane Database Syst Rev",
            Optional.empty(),
            Optional.of("7"),
            Optional.of("7"),
            Optional.of("CD019999")),
        List.of("Journal Article"));
  }

  private static Publication titled(String pmid, String title, String vernacular) {
    Publication plain = paper(pmid, title, "2004", "54", "2", "183-192");
    return Works.publication(
        plain.header(), Optional.of(vernacular), plain.authors(), plain.journal(), List.of());
  }

  private static Resolution resolve(String raw) {
    return RESOLVER.resolve(ResolverTrial.parsed(raw));
  }

  private static List<String> fields(Resolution got) {
    return got.differences().stream().map(FieldDifference::field).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Another part, its subtitle and its page.
        "Pumps for the liver. Part III: what it costs. Ann Made Up Surg. 2013;57(3):301-9.",
        "Pumps for the liver. Part II: how they are put in. Ann Made Up Surg. 2013;57(1):120-9.",
        // Another phase, subtitle or report of one trial.
        "Beams versus waves for colorectal deposits in the liver (WAVEBEAM): a randomised phase 2"
            + " trial. Ann Made Up Surg. 2020;21(4):901-12.",
        "Beams versus waves for colorectal deposits in the liver (WAVEBEAM): quality of life. Ann"
            + " Made Up Surg. 2020;21(9):1188-97.",
        "Beams versus waves for colorectal deposits in the liver (WAVEBEAM): protocol. 2020.",
        "Updated results of beams versus waves for colorectal deposits in the liver (WAVEBEAM): a"
            + " randomised phase 3 trial. Ann Made Up Surg. 2024;25:501-12.",
        // Another year of a yearly report; page 7 is where many papers begin.
        "Tumours of the liver in numbers, 2020. Ann Made Up Surg. 2020;70(1):7-30.",
        "Tumours of the liver in numbers. Ann Made Up Surg. 2018;68(1):7-30.",
        // Another organ, one digit of the page away.
        "Turmeric and shrinking of pulmonary deposits. Ann Made Up Surg. 2014;5(9):3001-10.",
        // The record's first page is the cited year.
        "Survival without belimab in liver dominant disease. Ann Made Up Surg. 2010;28(12):2019-27.",
        "Survival with belimab in liver dominant disease: final results. Ann Made Up Surg."
            + " 2010;28(34):5010-8.",
        // The abstract of a meeting.
        "Survival with belimab in liver dominant disease [abstract]. Ann Made Up Surg."
            + " 2010;28(S1):S44.",
        "Survival with belimab in liver dominant disease. Ann Made Up Surg. 2009;27(15s):4020.",
        // A title that many papers have.
        "Liver deposits. Ann Made Up Surg. 2016;54:100.",
        // The same words in another journal.
        "Beams versus waves for colorectal deposits in the liver (WAVEBEAM): a randomised phase 3"
            + " trial. medRxiv. 2019.",
      })
  void takesNoOtherWorkOfTheFamily(String rest) {
    Resolution got = resolve("Quill RS, Vask T, Ords P. " + rest);
    assertEquals(Verdict.NOT_IN_INDEX, got.verdict(), rest + " -> " + got.match());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2013;(6):CD019999. | 91000008",
        "2019;(7):CD019999. | 91000009",
        "2019;(7):CD019999. doi:10.1002/14651858.CD019999.pub3 | 91000009",
        "2022;(7):CD019999. | ",
        "2019;(7):CD019999. doi:10.1002/14651858.CD019999.pub4 | ",
      })
  void tellsTheVersionsOfAReviewApart(String place, String pmid) {
    Resolution got =
        resolve(
            "Bal AB, Kov M. Freezing of deposits in the liver of unknown origin. Cochrane Database"
                + " Syst Rev "
                + place);
    assertEquals(
        Optional.ofNullable(pmid).map("pmid:"::concat),
        got.match().map(work -> work.id().text()),
        place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A subtitle cut off, a number and an ordinal in other letters.
        "Pumps for the liver. Part 1. Ann Made Up Surg. 2013;57(1):111-9. | 91000001 | ",
        "Beams versus waves for colorectal deposits in the liver (WAVEBEAM). Ann Made Up Surg."
            + " 2020;21(4):501-512. | 91000003 | ",
        "Beams vs waves for colorectal deposits in the liver (WAVEBEAM): a randomized phase III"
            + " trial. Ann Made Up Surg. 2020;21(4):501-512. | 91000003 | ",
        // One wrong number, one slip in a word, a word left out.
        "Tumours of the liver in numbers, 2019. Ann Made Up Surg. 2018;69(1):7-34. | 91000004 | year",
        "Survival with belimab in liver dominant disease. Ann Made Up Surg. 2010;28(12):2018-2010."
            + " | 91000006 | pages",
        "Survival with belimab in liver diminant disease. Ann Made Up Surg. 2010;28(12):2010-8."
            + " | 91000006 | ",
        "Survival with belimab in dominant disease. Ann Made Up Surg. 2010;28(12):2010-8."
            + " | 91000006 | title",
        "Survival with belimab in lung dominant disease. Ann Made Up Surg. 2010;28(12):2010-8."
            + " | 91000006 | title",
        "Liver deposits. Ann Made Up Surg. 2012;44(1):778-81. | 91000007 | pages",
        // A wrong phase or part, though nothing else can stand in that place.
        "Beams versus waves for colorectal deposits in the liver (WAVEBEAM): a randomised phase 2"
            + " trial. Ann Made Up Surg. 2020;21(4):501-512. | 91000003 | title",
        "Pumps for the liver. Part III: how they are put in. Ann Made Up Surg. 2013;57(1):111-9."
            + " | 91000001 | title",
        // Year and volume are wrong, and the small page is that of the very title.
        "Slow cooling of deposits beneath the hepatic capsule. Ann Made Up Surg. 2012;62(1):74-82."
            + " | 91000011 | year volume",
        // The title in its own language, and said to be in it.
        "Chirurgie des dépôts gastriques du foie. Ann Made Up Surg. 2004;54(2):183-92."
            + " | 91000010 | ",
        "Surgery of gastric deposits in the liver (in French). Ann Made Up Surg. 2004;54(2):183-92."
            + " | 91000010 | ",
      })
  void findsTheWorkUnderASlipAndNamesIt(String rest, String pmid, String differs) {
    Resolution got = resolve("Quill RS, Vask T, Ords P. " + rest);
    assertEquals(Optional.of("pmid:" + pmid), got.match().map(work -> work.id().text()), rest);
    assertEquals(differs == null ? List.of() : List.of(differs.split(" ")), fields(got), rest);
  }

  @Test
  void findsTheWorkOfAWholePlaceWhoseAuthorsAreNotNamed() {
    Resolution got =
        resolve(
            "Beams or waves for colonic deposits in the liver. Ann Made Up Surg."
                + " 2020;21(4):501-512.");
    assertEquals(TRIAL.id(), got.match().orElseThrow().id());
    assertEquals(List.of("title"), fields(got));
  }

  /** "2021;34" and a page with one wrong digit, where no parser says which number is which. */
  @ParameterizedTest
  @CsvSource({"2020, 21, 4, 511, true", "2020, 21, 4, 777, false"})
  void knowsAPageByAllButOneDigitWhereFieldsAreUnread(
      String year, String volume, String issue, String page, boolean found) {
    String raw =
        String.join(" ", "Quill RS, Vask T, Ords P Ann Made Up Surg", year, volume, issue, page);
    Alignment alignment =
        Alignment.of(
            ReferenceWords.of(CitedReference.ofRaw(raw, List.of())), RecordFields.of(TRIAL));
    assertEquals(found ? Agreement.NEAR : Agreement.DIFFERENT, alignment.of(CitedField.PAGES), raw);
  }

  @Test
  void tellsAnAuthorsCorrectionFromTheJournals() {
    Publication plain =
        notice("91000031", "Correction: Slow freezing of deposits in the bones of the hip");
    Publication author =
        notice("91000032", "Author Correction: Slow freezing of deposits in the bones of the hip");
    ReferenceResolver resolver = new ReferenceResolver(new InMemoryLookup(List.of(plain, author)));
    for (Publication meant : List.of(plain, author)) {
      String raw =
          "Quill RS, Vask T, Ords P. " + meant.header().title() + ". Ann Made Up Surg. 2022.";
      Resolution got = resolver.resolve(ResolverTrial.parsed(raw));
      assertEquals(Optional.of(meant.id()), got.match().map(IndexedWork::id), raw);
    }
  }

  private static Publication notice(String pmid, String title) {
    return paper(pmid, title, "2022", "66", "3", "401");
  }

  @Test
  void leavesOpenWhichOfTwoPartsAnOpeningMeans() {
    Resolution got =
        resolve("Quill RS, Vask T, Ords P. Pumps for the liver. Ann Made Up Surg 2013.");
    assertTrue(got.match().isEmpty(), got.match().toString());
  }

  @Test
  void namesTheWorkThatTheWordsMeanWhereTheIdentifierIsASiblings() {
    Resolution got =
        resolve(
            "Quill RS, Vask T, Ords P. Pumps for the liver. Part I: how they are put in. Ann Made"
                + " Up Surg. 2013;57(1):111-119. PMID: 91000002");
    assertEquals(PART_ONE.id(), got.match().orElseThrow().id());
    assertEquals(PART_TWO.id(), got.misdirected().getFirst().owner().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill RS, Vask T. Beams versus waves for colorectal deposits in the liver (WAVEBEAM): study"
            + " protocol for a randomised trial. Trials. 2015;16:88. PMID: 91000003",
        "Quill RS, Vask T. Turmeric in disease of the colon. Ann Made Up Surg. 2014;5:4001-10. PMID:"
            + " 91000005",
        "Smith AB, Jones C. Kidneys. PMID: 91000005",
      })
  void saysThatAnIdentifierIsNotThatOfTheWordsThoughTheirWorkIsUnknown(String raw) {
    Resolution got = resolve(raw);
    assertTrue(got.match().isEmpty(), got.match().toString());
    assertEquals(1, got.misdirected().size());
  }

  @Test
  void keepsAnIdentifierThatThePlaceBearsOutAndNamesTheTitle() {
    Resolution got =
        resolve(
            "Quill RS, Vask T, Ords P. Survival with belimab in lung dominant disease. Ann Made Up"
                + " Surg. 2010;28(12):2010-2018. PMID: 91000006");
    assertEquals(WITH.id(), got.match().orElseThrow().id());
    assertEquals(List.of("title"), fields(got));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turmeric and shrinking of hepatic deposits. Ann Made Up Surg. 2014;5(9):2001-10. | true",
        "Turmeric and shrinking of hepatic deposits. Ann Made Up Surg. 2014. | true",
        "Turmeric and shrinking of lung deposits. Ann Made Up Surg. 2014;5(9):2001-10. | false",
        "Turmeric and shrinking of hepatic deposits. Ann Made Up Surg. 2017;8(40):9999. | false",
      })
  void tellsOfARetractionOnlyWhereTheMatchIsSure(String rest, boolean told) {
    Resolution got = resolve("Quill RS, Vask T, Ords P. " + rest);
    boolean flagged =
        got.match().filter(work -> work.flags().contains(RecordFlag.RETRACTED)).isPresent();
    assertEquals(told, flagged, rest + " -> " + got.verdict());
  }

  @Test
  void readsAJournalWithItsSubtitleOrPlace() {
    List<List<String>> names = new ArrayList<>();
    for (String name : List.of("HPB (Oxford)", "CA: a cancer journal for clinicians")) {
      Publication work =
          Works.paper("91000020", "Quill RS", "Any title", name, "2014", "1", "1", "1");
      names.addAll(RecordFields.of(work).journals());
    }
    assertTrue(names.contains(List.of("hpb")) && names.contains(List.of("ca")), names.toString());
  }
}

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
import org.lucerna.model.CitedName;

/** What no field holds stays visible, and what health sites write before and beside a title. */
class NothingLostTest {
  private static final ReferenceParser PARSER = new ReferenceParser();

  private static List<String> bodies(Citation citation) {
    return citation.authors().stream()
        .filter(CitedName.Organisation.class::isInstance)
        .map(name -> ((CitedName.Organisation) name).literal())
        .toList();
  }

  @Test
  void anIsbnThatIsNoneStaysVisible() {
    Citation citation =
        PARSER.parse("Holm I. Heat in livers. Leeds: Heat Press; 2021. ISBN 978 1 922760 06 4.");
    assertEquals(List.of("ISBN 978 1 922760 06 4"), citation.unparsed());
  }

  @Test
  void whereAWriterWorksStaysVisible() {
    Citation citation =
        PARSER.parse(
            "Heat Manual Consumer Version. Warm Livers. By Ida Holm, MD, Heat College at Warm"
                + " University. Reviewed Jan 2025. https://www.example.org/warm-livers");
    assertEquals(Optional.of("Warm Livers"), citation.title());
    assertTrue(citation.authors().getFirst() instanceof CitedName.Person);
    assertEquals(
        Optional.of("Heat Manual Consumer Version"), citation.text(CitationField.CONTAINER_TITLE));
    assertTrue(
        citation.unparsed().stream().anyMatch(part -> part.contains("Warm University")),
        citation.unparsed().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Holm I, Marsh B. Heat in livers. Liver J. 2021;3(2):45-9. doi: 10.1234/heat.5.",
        "Holm I, Marsh B. Heat in livers. Liver J. 2021b;3(2):45-9.",
        "Holm, I. and Marsh, B. (2021) 'Heat in livers', Liver J, 3(2), pp. 45–49. Available at:"
            + " https://www.example.org/heat (Accessed: 3 May 2026).",
        "Holm I. Heat in livers. 2nd ed. Leeds: Heat Press; 2021. p. 45-9.",
        "Holm I, Marsh B (2021). Heat in livers. Leeds: Heat Press. Available from:"
            + " https://www.example.org/heat, accessed [15 March 2026].",
      })
  void labelsOfValuesAreNotMissed(String raw) {
    assertEquals(List.of(), PARSER.parse(raw).unparsed(), raw);
  }

  @Test
  void theYearOfATitleAndTheKindOfReleaseAreKept() {
    Citation citation =
        PARSER.parse(
            "Office for National Statistics (ONS), released 22 April 2024, ONS website, statistical"
                + " bulletin, Births registered in England and Wales: 2022");
    assertEquals(Optional.of("Births registered in England and Wales: 2022"), citation.title());
    assertEquals(Optional.of("statistical bulletin"), citation.text(CitationField.GENRE));
    assertEquals(List.of(), citation.unparsed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NICE. Guideline CG131 Warm livers in adults. 2011.",
        "NICE guideline [CG131]. Warm livers in adults. 2011.",
        "NICE CG131: Warm livers in adults. 2011.",
        "NICE clinical guideline 131 Warm livers in adults. 2011",
      })
  void guidanceIsReadWithItsMakerWhereItsNumberStandsFirst(String raw) {
    Citation citation = PARSER.parse(raw);
    assertEquals(List.of("NICE"), bodies(citation), raw);
    assertEquals(Optional.of("Warm livers in adults"), citation.title(), raw);
    assertEquals(Optional.of("CG131"), citation.text(CitationField.NUMBER), raw);
  }

  @Test
  void aSecondBodyIsPartOfTheAuthor() {
    Citation citation =
        PARSER.parse(
            "Public Health England. National Liver Registration and Analysis Service. Survival in"
                + " England: adults in 2017. London: PHE, 2019.");
    assertEquals(
        List.of("Public Health England. National Liver Registration and Analysis Service"),
        bodies(citation));
    assertEquals(Optional.of("Survival in England: adults in 2017"), citation.title());
  }

  @Test
  void editorsOfASiteStandBeforeItsPage() {
    Citation citation =
        PARSER.parse(
            "UpToDate. Holm TW, ed. Overview of warm livers. Waltham, MA: UpToDate Inc."
                + " https://www.uptodate.com (Accessed on May 20, 2026.)");
    assertEquals(Optional.of("Overview of warm livers"), citation.title());
    assertEquals(1, citation.editors().size());
  }

  @Test
  void aWriterComesBeforeTheSite() {
    Citation citation =
        PARSER.parse(
            "Healthline. What Is a Warm Liver? Medically reviewed by Jo Rish, RN — By Ann Holm —"
                + " Updated on May 27, 2023.");
    assertTrue(
        citation.authors().getFirst() instanceof CitedName.Person person
            && person.family().equals("Holm"));
    assertEquals(Optional.of("Healthline"), citation.text(CitationField.CONTAINER_TITLE));
  }

  @Test
  void seriesAndTrialsKeepTheirNames() {
    Citation series =
        PARSER.parse(
            "NCCN Clinical Practice Guidelines in Oncology (NCCN Guidelines®): Liver Cancer."
                + " Version 3.2024. National Comprehensive Cancer Network; 2024.");
    assertEquals(List.of(), series.authors());
    assertTrue(series.title().orElse("").endsWith("Liver Cancer"));
    Citation trial =
        PARSER.parse(
            "ClinicalTrials.gov. Identifier NCT03088150, HEAT Trial - Warm Livers: Surgery vs Heat."
                + " Bethesda (MD): National Library of Medicine (US); 2017 Mar 23.");
    assertEquals(Optional.of("HEAT Trial - Warm Livers: Surgery vs Heat"), trial.title());
    Citation number =
        PARSER.parse(
            "Scottish Intercollegiate Guidelines Network (SIGN). Management of warm livers."
                + " Edinburgh: SIGN; 2011. (SIGN publication no. 126).");
    assertEquals(Optional.of("126"), number.text(CitationField.NUMBER));
  }

  @Test
  void whoeverMadeAPageAndOfWhatKindItIs() {
    Citation staff =
        PARSER.parse(
            "Healthwise Staff. Warm Liver Panel. Healthwise, Incorporated. Current as of: November"
                + " 20, 2023.");
    assertEquals(List.of("Healthwise Staff"), bodies(staff));
    Citation source = PARSER.parse("Adapted from: Boston Scientific. Patient guide to heat. 2023.");
    assertEquals(List.of("Boston Scientific"), bodies(source));
    Citation label =
        PARSER.parse(
            "Electronic medicines compendium (eMC). Warmsurf 15 mg film-coated tablets. Holm"
                + " Laboratories Limited. Accessed 3 March 2026.");
    assertEquals(CitationType.DRUG_LABEL, label.type());
    Citation policy =
        PARSER.parse(
            "NHS England. Clinical commissioning policy: Warm livers (adults). Reference: NHS"
                + " England 170102P. December 2018.");
    assertEquals(CitationType.REPORT, policy.type());
  }
}

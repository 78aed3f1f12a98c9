package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.resolve.InMemoryLookup;

/** What is asked of an entry by its kind of work, and of sentences that are no claims. */
class EntryRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Okafor N. Heat for the liver in old age. 2011. | LUC401",
        "Okafor N. Heat for the liver in old age. Example Press; 2011. | ``",
        "Okafor N. Heat for the liver in old age. London; 2011. | ``",
        "Okafor N. Heat for the liver in old age. 2011. ISBN 978-3-16-148410-0. | ``",
        "Okafor N. Heat for the liver in old age [PhD thesis]. Leeds: University of Leeds; 2011. | ``",
        "Okafor N. Heat for the liver in old age. PhD thesis, 2011. | LUC401",
        "Okafor N. Heat for the liver in old age. J Imagined Med. 2011;3(2):20-29. | ``",
        "Okafor N. Heat for the liver in old age. J Imagined Med. 2011. | LUC401",
        "Example Cancer Charity. Liver cancer that has spread. Example Cancer Charity website. | LUC401 LUC406",
        "Example Cancer Charity. Liver cancer that has spread. 2020. https://example.org/liver (accessed 3 May 2026). | ``",
        "Example Cancer Charity. Liver facts 2023. Example Cancer Charity; 2023. Accessed 8 March 2026. | LUC406",
        "Example T, Other A. Design of a website for patients with liver cancer. J Imagined Med. 2011;3(2):20-29. | ``",
        "Examplin 40 mg tablets [package insert]. Basel: Example Pharma; 2022. | ``",
        "Example Hospital. Liver resection: information for patients [leaflet]. Leeds: Example Hospital; 2022. | ``",
        "Example T. Heat for the liver. 2020. https://doi.org/10.1000/heat.2020 | ``",
        "Heat for the liver [Internet]. https://pubmed.ncbi.nlm.nih.gov/30111304/ | ``",
        "Heat for the liver [Internet]. https://example.org/heat | LUC406",
        "Writer A. Liver deaths rise, says charity. The Guardian, 24 January 2022. | ``",
      })
  void areForWhatTheKindOfWorkNeeds(String entry, String codes) {
    ArticleReport report =
        CheckRuns.check(
            new InMemoryLookup(List.of()), "a.txt", article("Heat helps some people [1].", entry));
    List<String> found =
        CheckRuns.codes(report).stream()
            .filter(code -> code.matches("LUC40[16]@1"))
            .map(code -> code.substring(0, 6))
            .sorted()
            .toList();
    assertEquals(codes, String.join(" ", found), entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 November 2026 | 0",
        "2 November 2026 | 0", // it may be the next day where the editor sits
        "3 November 2026 | 1",
        "December 2026 | 1",
        "November 2026 | 0",
      })
  void aDayOfAccessToComeIsMalformed(String accessed, int findings) {
    String entry =
        "Example Trust. Heat. 2020. https://example.org/heat (accessed %s).".formatted(accessed);
    assertEquals(findings, count("LUC403", article("Heat helps some people [1].", entry)));
  }

  @ParameterizedTest
  @CsvSource({
    "'Okafor N. Heat for the liver. J Imagined Med. 20222;3(2):20-29.', LUC403",
    "'Okafor N. Heat for the liver. J Imagined Med. 2022;3(2):20-29.', ''",
    "'Okafor N (20111). Heat for the liver. J Imagined Med 3(2):20-29.', LUC403",
  })
  void aYearOfFiveDigitsIsMalformedAndNotMissing(String entry, String codes) {
    String text = article("Heat helps some people [1].", entry);
    List<String> found =
        CheckRuns.codes(CheckRuns.check(new InMemoryLookup(List.of()), "a.txt", text)).stream()
            .filter(code -> code.matches("LUC40[13]@1"))
            .map(code -> code.substring(0, 6))
            .toList();
    assertEquals(codes, String.join(" ", found));
  }

  @Test
  void aMonthInTheBracketOfTheYearIsNoOtherStyle() {
    String text =
        article(
                "Heat helps some people [1].",
                "Okafor N, Holm T (May 2011). \"Heat for the liver\". J Imagined Med. 3 (2): 20–29.")
            + "3. Ray N (2012). \"Waves\". J Imagined Med. 4 (2): 20–29.\n";
    assertEquals(
        0,
        count(
            "LUC404", text.replace("Varga T. Cold. J Imagined Med. 2012", "Varga T (2012). Cold")));
    assertEquals(1, count("LUC404", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PubChem compound summary for CID 2244, aspirin. https://pubchem.ncbi.nlm.nih.gov/compound/2244 (accessed 2 May 2026). | 0",
        "Gene: HEAT1, heat of the liver. https://www.ncbi.nlm.nih.gov/gene/900001 (accessed 2 May 2026). | 0",
        "Heat in old age. 2019. https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9000001/ (accessed 2 May 2026). | 1",
      })
  void theCentreIsTheAuthorOfItsOwnSummaries(String rest, int findings) {
    String entry = "National Center for Biotechnology Information. " + rest;
    assertEquals(findings, count("LUC402", article("Heat helps some people [1].", entry)));
  }

  @Test
  void aHostInPlaceOfTheJournalIsToldAsThat() {
    String entry =
        "Varga I, Holm T, Okafor N. Heat and needles: ablation of hepatic deposits in a mountain"
            + " cohort. PubMed. 2018;12(3):101-110.";
    ArticleReport report =
        CheckRuns.check(RuleFixtures.lookup(), "a.txt", article("Heat helps [1].", entry));
    assertTrue(CheckRuns.codes(report).contains("LUC402@1"));
    assertFalse(CheckRuns.codes(report).contains("LUC103@1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/03/2024", "1/2/2024"})
  void aDayOfAccessThatIsUnclearStaysAsWritten(String day) {
    Finding found =
        finding(
            RuleFixtures.lookup(),
            "LUC103",
            "Lindqvist B, Moreau C. Freezing small deposits of the liver under ultrasound guidance."
                + " J Imagined Radiol. 2021;44(1):55-61. https://example.org/cold (accessed "
                + day
                + ").");
    assertTrue(
        found.mend().orElse("").endsWith("[accessed " + day + "]."), found.mend().toString());
  }

  @Test
  void aNumberIsMalformedOnce() {
    String entry =
        "Holm E. Heat. ClinicalTrials.gov NCT0308815."
            + " https://clinicaltrials.gov/study/NCT0308815 (accessed 1 March 2026).";
    assertEquals(1, count("LUC101", article("Heat helps some people [1].", entry)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holm E. Heat for the liver. ClinicalTrials.gov; 2020. NCT03088151."
            + " | it gives: https://clinicaltrials.gov/study/NCT03088151",
        "National Institute for Health and Care Excellence. Heat. NG999. London: NICE; 2020."
            + " | it gives: https://www.nice.org.uk/guidance/NG999",
        "National Institute for Health and Care Excellence. Heat guideline. London: NICE; 2020."
            + " | its number",
        "Holm E. Heat for the liver. J Imagined Med. 2012;4(1):3-9. | DOI or PMID",
      })
  void whatIsNotInTheIndexIsLookedUpWhereItIsFiled(String entry, String words) {
    String mend = finding(new InMemoryLookup(List.of()), "LUC104", entry).mend().orElse("");
    assertTrue(mend.contains(words), mend);
  }

  private static Finding finding(InMemoryLookup lookup, String code, String entry) {
    return CheckRuns.check(lookup, "a.txt", article("Heat helps some people [1].", entry))
        .findings()
        .stream()
        .map(ReportedFinding::finding)
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LUC403 | Dr. med. Varga I, Holm T. Heat in old age. J Imagined Med. 2018;12(3):1-9."
            + " | 'Dr. med' is a title | without degree or title",
        "LUC403 | Prof. Dr. Varga I, Holm T. Heat. J Imagined Med. 2018;12(3):1-9."
            + " | 'Prof. Dr' is a title | without degree or title",
        "LUC403 | Varga I, MD, PhD. Heat. J Imagined Med. 2018;12(3):1-9."
            + " | 'PhD' is a degree | without degree or title",
        "LUC403 | Varga I. (2018, March, 4). Heat. J Imagined Med. 12(3):1-9."
            + " | date (2018, March, 4) | year, month and day",
        "LUC101 | Varga I, Holm T, Okafor N. Heat and needles: ablation of hepatic deposits in a"
            + " mountain cohort. Ann Made Up Surg. 2018;12(3):101-110. PMID: 090000001"
            + " | no leading zero | work's own: 90000001",
        "LUC301 | National Institute for Health and Care Excellence. Older made up guidance."
            + " CG902. London: NICE; 2011. | CG902 \"Older | Cite NG901",
      })
  void sayWhatAnEditorCanActOn(String code, String entry, String message, String mend) {
    Finding found = finding(RuleFixtures.lookup(), code, entry);
    assertTrue(found.message().contains(message), found.message());
    assertTrue(found.mend().orElse("").contains(mend), found.mend().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Okafor MS. Isolated heat in old age. J Imagined Med. 2018;12(3):1-9.",
        "Okafor DR, Holm MR. Heat in old age. J Imagined Med. 2018;12(3):1-9.",
        "Doctor R, Sir PA. Heat in old age. J Imagined Med. 2018;12(3):1-9.",
        "Mrs Dalloway syndrome of the liver. J Imagined Med. 2018;12(3):1-9.",
      })
  void takeInitialsForInitials(String entry) {
    List<String> codes =
        CheckRuns.codes(
            CheckRuns.check(
                RuleFixtures.lookup(), "a.txt", article("Heat helps some people [1].", entry)));
    assertTrue(codes.stream().noneMatch(code -> code.startsWith("LUC403")), codes.toString());
  }

  /** The entry leaves authors out, and so has the record: the suggestion must not complete it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lindqvist B, Moreau C, et al. | Lindqvist B, Moreau C, et al. Freezing",
        "Lindqvist B, et al. | Lindqvist B, Moreau C. Freezing",
        "Lindqvist B, Moreau C. | Lindqvist B, Moreau C. Freezing",
      })
  void keepEtAlInTheCorrectedCitation(String authors, String corrected) {
    Finding found =
        finding(
            RuleFixtures.lookup(),
            "LUC103",
            authors
                + " Freezing small deposits of the liver under ultrasound guidance. J Imagined"
                + " Radiol. 2021;44(1):55-61.");
    assertTrue(found.mend().orElse("").startsWith(corrected), found.mend().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call 0300 123 1234 between 9 and 5, 70% of calls are answered. | 0",
        "We raised 80% of our target in 2023. | 0",
        "We've raised 40% more this year. | 0",
        "Treatment raised survival by 20%. | 1",
        "Doctors call this a response, and 20% have it. | 1",
      })
  void wordsOfTheMakersAreNoClaims(String sentence, int findings) {
    String entry = "Holm E. Heat. J Imagined Med. 2012;4(1):3-9.";
    String text = "Heat is a treatment of some livers. " + sentence;
    assertEquals(findings, count("LUC502", article(text, entry)));
  }

  private static String article(String text, String entry) {
    return "Heat\n\nBy Ida Holm, 2 May 2026\n\n"
        + text
        + "\n\nReferences\n\n1. "
        + entry
        + "\n2. Varga T. Cold. J Imagined Med. 2012;4(1):3-9.\n";
  }

  private static long count(String code, String text) {
    ArticleReport report = CheckRuns.check(new InMemoryLookup(List.of()), "a.txt", text);
    return CheckRuns.codes(report).stream().filter(it -> it.startsWith(code)).count();
  }
}

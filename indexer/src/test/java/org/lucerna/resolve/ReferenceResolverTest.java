package org.lucerna.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.citation.ReferenceParser;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.PartialDate;
import org.lucerna.model.Publication;

class ReferenceResolverTest {
  private static final Publication HEAT =
      Works.paper(
          "90000001",
          "Varga I, Holm T, Okafor N",
          "Heat and needles: ablation of hepatic deposits in a mountain cohort",
          "Ann Made Up Surg",
          "2018-04",
          "12",
          "3",
          "101-110");
  private static final Publication COLD =
      Works.paper(
          "90000002",
          "Lindqvist B, Moreau C",
          "Freezing small deposits of the liver under ultrasound guidance",
          "J Imagined Radiol",
          "2020",
          "44",
          "1",
          "55-61");
  private static final ReferenceResolver RESOLVER =
      new ReferenceResolver(
          new InMemoryLookup(
              List.of(
                  HEAT,
                  COLD,
                  Works.guidance(
                      "NG151",
                      "Colorectal cancer",
                      "2020-01-29",
                      Optional.of("2021-12"),
                      GuidanceStatus.CURRENT,
                      List.of()))));

  private static Resolution resolve(String raw) {
    return RESOLVER.resolve(ResolverTrial.unparsed(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Varga I, Holm T, Okafor N. Heat and needles: ablation of hepatic deposits in a mountain"
            + " cohort. Ann Made Up Surg. 2018;12(3):101-10.",
        "Varga, I., Holm, T. & Okafor, N. (2018). Heat and needles: Ablation of hepatic deposits"
            + " in a mountain cohort. Annals of Made Up Surgery, 12(3), 101–110.",
        "Varga I, et al. Ann Made Up Surg 2018;12:101.",
        "Varga I et al. Heat and needles. Ablation of hepatik deposits in a mountian cohort. 2018",
        "PMID: 90000001"
      })
  void findsOneWorkUnderManySpellings(String raw) {
    Resolution got = resolve(raw);
    assertEquals(HEAT.id(), got.match().orElseThrow().id(), raw + " -> " + got.verdict());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Varga I, Holm T. Correction to: Heat and needles: ablation of hepatic deposits in a"
            + " mountain cohort. Ann Made Up Surg. 2019;13(1):7.",
        "Varga I, Holm T, Okafor N. Needles and patience: a survey of waiting rooms. Ann Made Up"
            + " Surg. 2018;12(3):201-9.",
        "Abara K. Quite another subject altogether. Unheard J. 2001;1:1-2.",
        "",
        "???"
      })
  void claimsNothingItDoesNotKnow(String raw) {
    assertEquals(Verdict.NOT_IN_INDEX, resolve(raw).verdict());
  }

  /** The same names, in the orders and with the omissions that styles have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I. Varga, T. Holm, and N. Okafor, \"Heat and needles: ablation of hepatic deposits in a"
            + " mountain cohort,\" Ann Made Up Surg, vol. 12, no. 3, pp. 101-110, 2018.",
        "Varga et al. Heat and needles: ablation of hepatic deposits in a mountain cohort. Ann Made"
            + " Up Surg. 2018;12(3):101-110.",
        "Varga et al. (2018) Heat and needles: ablation of hepatic deposits in a mountain cohort."
            + " Ann Made Up Surg 12(3):101-110",
        "Ilona Varga et al. Heat and needles: ablation of hepatic deposits in a mountain cohort. Ann"
            + " Made Up Surg. 2018;12(3):101-110.",
        "Varga, I., Holm, T., ... Okafor, N. (2018). Heat and needles: ablation of hepatic deposits"
            + " in a mountain cohort. Ann Made Up Surg, 12(3), 101-110.",
        "Ann Made Up Surg: \"Heat and needles: ablation of hepatic deposits in a mountain cohort,\""
            + " April 2018.",
        "2018; 12(3). Heat and needles: ablation of hepatic deposits in a mountain cohort. Ann Made"
            + " Up Surg.",
      })
  void readsTheSameAuthorsInEveryStyle(String raw) {
    Resolution got = RESOLVER.resolve(ResolverTrial.parsed(raw));
    assertEquals(Verdict.RESOLVED, got.verdict(), raw + " -> " + got.differences());
    assertEquals(HEAT.id(), got.match().orElseThrow().id());
  }

  /** The last page may be the right volume's number, and is none the less no volume. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018;21(3):101-12. | volume pages",
        "2018;21(12):101-110. | ''",
        "2018;12(3):101-12. | pages",
        "2018;12(3):101-110. | ''",
      })
  void comparesTheVolumeWithVolumes(String place, String fields) {
    Resolution got =
        RESOLVER.resolve(
            ResolverTrial.parsed(
                "Varga I, Holm T, Okafor N. Heat and needles: ablation of hepatic deposits in a"
                    + " mountain cohort. Ann Made Up Surg. "
                    + place.strip()));
    assertEquals(HEAT.id(), got.match().orElseThrow().id());
    assertEquals(
        fields,
        got.differences().stream().map(FieldDifference::field).collect(Collectors.joining(" ")));
  }

  @Test
  void findsTheFirstAuthorBehindAnyNumberOfInitials() {
    ReferenceResolver resolver =
        new ReferenceResolver(
            new InMemoryLookup(
                List.of(
                    Works.paper(
                        "90000006",
                        "Holm EMBP, Ruig C",
                        "Waves for hepatic deposits of the aged",
                        "Ann Made Up Surg",
                        "2019",
                        "13",
                        "1",
                        "7-9"))));
    Resolution got =
        resolver.resolve(
            ResolverTrial.parsed(
                "E.M.B.P. Holm, C. Ruig, Waves for hepatic deposits of the aged, Ann Made Up Surg"
                    + " 13 (2019) 7–9."));
    assertEquals(Verdict.RESOLVED, got.verdict(), got.differences().toString());
  }

  /** Out online in December, in print in March: both years are right, a third is not. */
  @ParameterizedTest
  @CsvSource({"2019, RESOLVED", "2020, RESOLVED", "2018, DIFFERS"})
  void takesTheYearOnlineForRight(String year, Verdict verdict) {
    ReferenceResolver resolver = new ReferenceResolver(new InMemoryLookup(List.of(online())));
    String raw =
        "Lindqvist B, Moreau C. Freezing small deposits of the liver under ultrasound guidance. J"
            + " Imagined Radiol. "
            + year
            + ";44(1):55-61.";
    assertEquals(verdict, resolver.resolve(ResolverTrial.parsed(raw)).verdict());
  }

  private static Publication online() {
    return new Publication(
        COLD.header(),
        COLD.vernacularTitle(),
        COLD.authors(),
        COLD.journal(),
        COLD.abstractSections(),
        COLD.otherAbstracts(),
        COLD.body(),
        COLD.publicationTypes(),
        COLD.mesh(),
        COLD.keywords(),
        COLD.substances(),
        COLD.affiliations(),
        COLD.publisher(),
        COLD.references(),
        PartialDate.parseIso("2019-12-03"));
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAWN: , RESOLVED", "RETRACTED: , RESOLVED", "Cured: , DIFFERS"})
  void knowsTheTitleFromBeforeItsMark(String mark, Verdict verdict) {
    String title = "Herbs for tired people with hepatic deposits";
    ReferenceResolver resolver =
        new ReferenceResolver(
            new InMemoryLookup(
                List.of(
                    Works.paper(
                        "90000007",
                        "Holm E, Ruig C",
                        mark + " " + title,
                        "Ann Made Up Surg",
                        "2019",
                        "13",
                        "1",
                        "107-119"))));
    Resolution got =
        resolver.resolve(
            ResolverTrial.parsed(
                "Holm E, Ruig C. " + title + ". Ann Made Up Surg. 2019;13(1):107-119."));
    assertEquals(verdict, got.verdict(), got.differences().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Varga K, Holm T, Okafor N | Varga K, Holm T, Okafor N",
        "Varga I, Holm T, ... Moreau C | Varga I, Holm T, Moreau C",
      })
  void showsAnAuthorsInitialsWhereTheyDiffer(String authors, String shown) {
    Publication longer =
        Works.paper(
            "90000003",
            "Varga I, Holm T, Okafor N, Lind B",
            "Heat without needles: waves for hepatic deposits",
            "Ann Made Up Surg",
            "2019",
            "13",
            "1",
            "11-19");
    Resolution got =
        new ReferenceResolver(new InMemoryLookup(List.of(longer)))
            .resolve(
                ResolverTrial.parsed(
                    authors
                        + ". Heat without needles: waves for hepatic deposits. Ann Made Up Surg."
                        + " 2019;13(1):11-19."));
    assertEquals(
        List.of(new FieldDifference("authors", shown, "Varga I, Holm T, Okafor N, et al.")),
        got.differences());
  }

  @Test
  void namesTheFieldsThatDiffer() {
    CitedReference cited =
        new CitedReference(
            "Varga I, Holm T. Heat and needles: ablation of hepatic deposits in a mountain cohort."
                + " Ann Made Up Surg. 2016;12(3):101-10.",
            List.of(CitedAuthor.ofFamily("Varga"), CitedAuthor.ofFamily("Holm")),
            "Heat and needles: ablation of hepatic deposits in a mountain cohort",
            "Ann Made Up Surg",
            OptionalInt.of(2016),
            Optional.of("12"),
            Optional.of("101-10"),
            List.of(),
            true);
    Resolution got = RESOLVER.resolve(cited);
    assertEquals(Verdict.DIFFERS, got.verdict());
    assertEquals(
        List.of(
            new FieldDifference("authors", "Varga, Holm", "Varga I, Holm T, Okafor N"),
            new FieldDifference("year", "2016", "2018")),
        got.differences());
  }

  /** What a parser makes of it is what is compared. */
  private static Resolution resolveParsed(String raw) {
    return RESOLVER.resolve(CitedReference.of(raw, new ReferenceParser().parse(raw)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Varga I, Holm T, Okafor N | 2018;12(3):111-20 | pages",
        "Varga I, Holm T, Okafor N | 2018;12(3):101-99 | pages",
        "Varga I, Holm T, Okafor N | 2018;13(3):101-10 | volume",
        "Holm T, Varga I, Okafor N | 2018;12(3):101-10 | authors",
        "Vargha I, Holm T, Okafor N | 2018;12(3):101-10 | authors",
        "Varga I, Peters L, Wong A | 2018;12(3):101-10 | authors",
        "Varga I, Holm T | 2018;12(3):101-10 | authors",
        "Varga I, et al | 2018;12(3):101-10 | ",
        "Varga I, Holm T, Okafor N | 2018;12(3):101–110 | ",
      })
  void seesEachWrongNumberAndName(String authors, String numbers, String field) {
    Resolution got =
        resolveParsed(
            authors
                + ". Heat and needles: ablation of hepatic deposits in a mountain cohort. Ann Made"
                + " Up Surg. "
                + numbers
                + ".");
    assertEquals(HEAT.id(), got.match().orElseThrow().id());
    assertEquals(
        Stream.ofNullable(field).toList(),
        got.differences().stream().map(FieldDifference::field).toList());
  }

  @Test
  void seesAnotherTitleAtTheSamePlace() {
    Resolution got =
        resolveParsed(
            "Varga I, Holm T, Okafor N. Heat and patience: survey of pulmonary waiting rooms in a"
                + " seaside cohort. Ann Made Up Surg. 2018;12(3):101-10.");
    assertTrue(
        got.match().isEmpty()
            || got.differences().stream().anyMatch(one -> one.field().equals("title")),
        got.verdict() + " " + got.differences());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Varga I, Holm T, Okafor N. Heat and needles: long-term ablation of hepatic deposits in a"
            + " mountain cohort. Ann Made Up Surg. 2021;15(1):201-9.",
        "Varga I, Holm T, Okafor N. Heat and needles: ablation of pulmonary deposits in a mountain"
            + " cohort. Ann Made Up Surg. 2019;13(2):12-20. doi:10.1000/made.up.2019",
        "Varga I, Holm T. Heat and needles: ablation of hepatic deposits in a mountain cohort."
            + " PMID: 90000099",
      })
  void takesNoSiblingForTheWork(String raw) {
    assertEquals(Verdict.NOT_IN_INDEX, resolveParsed(raw).verdict());
  }

  @Test
  void tellsAnIdentifierThatBelongsElsewhere() {
    Resolution got =
        resolve(
            "Varga I, Holm T, Okafor N. Heat and needles: ablation of hepatic deposits in a"
                + " mountain cohort. Ann Made Up Surg. 2018;12(3):101-10. PMID: 90000002");
    assertEquals(HEAT.id(), got.match().orElseThrow().id());
    assertEquals(COLD.id(), got.misdirected().getFirst().owner().id());
    assertEquals(Verdict.DIFFERS, got.verdict());
  }

  @Test
  void takesGuidanceByItsNumberAndSeesItsYear() {
    String raw =
        "The National Institute for Health and Care Excellence (NICE) Colorectal cancer: Guidance"
            + " NG151. 2019. Available from: nice.org.uk/guidance/ng151 [accessed February 2020].";
    CitedReference cited =
        new CitedReference(
            raw,
            List.of(
                CitedAuthor.ofFamily(
                    "The National Institute for Health and Care Excellence (NICE)")),
            "Colorectal cancer: Guidance NG151",
            "",
            OptionalInt.of(2019),
            Optional.empty(),
            Optional.empty(),
            IdentifierScanner.identifiers(raw),
            true);
    Resolution got = RESOLVER.resolve(cited);
    assertEquals("nice:NG151", got.match().orElseThrow().id().text());
    assertEquals(List.of(new FieldDifference("year", "2019", "2020")), got.differences());
  }

  @Test
  void saysWhereTheIndexCouldNotBeAsked() {
    RecordLookup broken =
        new RecordLookup() {
          @Override
          public List<IndexedWork> byIdentifier(Identifier identifier)
              throws LookupFailedException {
            throw new LookupFailedException("closed", new IllegalStateException());
          }

          @Override
          public List<Candidate> mostAlike(Collection<String> keys, int most)
              throws LookupFailedException {
            throw new LookupFailedException("closed", new IllegalStateException());
          }
        };
    Resolution got =
        new ReferenceResolver(broken)
            .resolve(ResolverTrial.unparsed("Varga I. Heat and needles. 2018;12:101."));
    assertEquals(Verdict.LOOKUP_FAILED, got.verdict());
    assertTrue(got.match().isEmpty());
  }
}

package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.resolve.InMemoryLookup;
import org.lucerna.resolve.Works;

/** LUC302 over the versions of Cochrane reviews. */
class ReviewVersionsTest {
  private static final InMemoryLookup LOOKUP =
      new InMemoryLookup(
          List.of(
              review("91000011", "", "2009", "1"),
              review("91000013", ".pub3", "2019", "3"),
              review("91000014", ".pub4", "2019", "9")));

  private static Publication review(String pmid, String version, String year, String issue) {
    return Works.publication(
        Works.header(
            "Freezing of deposits in the liver of unknown origin",
            year,
            Optional.empty(),
            List.of(
                Works.id(IdentifierScheme.PMID, pmid),
                Works.id(IdentifierScheme.DOI, "10.1002/14651858.CD019999" + version)),
            List.of()),
        List.of(PersonName.person("Bal", "AB"), PersonName.person("Kov", "M")),
        new JournalIssue(
            "The Cochrane database of systematic reviews",
            "Cochrane Database Syst Rev",
            Optional.empty(),
            Optional.of(issue),
            Optional.of(issue),
            Optional.of("CD019999")),
        List.of("Journal Article"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2009;(1):CD019999. doi:10.1002/14651858.CD019999 | resolved | 91000011 | LUC302",
        "2013;(6):CD019999. doi:10.1002/14651858.CD019999.pub2 | not-in-index | | LUC302",
        "2019;(3):CD019999. doi:10.1002/14651858.CD019999.pub3 | resolved | 91000013 | LUC302",
        "2019;(9):CD019999. doi:10.1002/14651858.CD019999.pub4 | resolved | 91000014 | ",
        "2022;(9):CD019999. doi:10.1002/14651858.CD019999.pub5 | not-in-index | | ",
        "2013;(6):CD019999. | not-in-index | | LUC302",
        "2022;(6):CD019999. | not-in-index | | ",
        "2019;(3):CD019999. | resolved | 91000013 | LUC302",
        "2019;(9):CD019999. | resolved | 91000014 | ",
        "2019, Issue 3. Art. No.: CD019999. | resolved | 91000013 | LUC302",
        "2019;9(9):CD019999. | resolved | 91000014 | ",
        "2019:CD019999. | ambiguous | | ",
      })
  void tellOfANewerOne(String place, String verdict, String pmid, String code) {
    ArticleReport report =
        check(
            "Bal AB, Kov M. Freezing of deposits in the liver of unknown origin. Cochrane Database"
                + " Syst Rev "
                + place);
    EntryReport entry = report.entries().getFirst();
    assertEquals(verdict, entry.verdict().label(), entry.toString());
    assertEquals(Optional.ofNullable(pmid).map("pmid:"::concat), entry.id());
    List<String> told = code == null ? List.of() : List.of(code + "@1");
    assertEquals(
        told, CheckRuns.codes(report).stream().filter(it -> it.startsWith("LUC30")).toList());
  }

  @Test
  void nameIt() {
    String told =
        check("https://doi.org/10.1002/14651858.CD019999.pub2").findings().stream()
            .map(it -> it.finding().message())
            .filter(it -> it.contains("newer"))
            .findFirst()
            .orElse("");
    assertTrue(told.endsWith("in the index: pmid:91000014 (version 4, 2019)."), told);
  }

  private static ArticleReport check(String entry) {
    String text = "Cold and livers\n\nCold helps some people, it is said [1].\n\nReferences\n\n1. ";
    return CheckRuns.check(LOOKUP, "a.txt", text + entry);
  }
}

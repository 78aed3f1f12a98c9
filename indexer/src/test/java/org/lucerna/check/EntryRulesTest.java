package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.resolve.InMemoryLookup;

/** LUC401 and LUC406 by the kind of work: what is missing, and what need not be there. */
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
        "Writer A. Liver deaths rise, says charity. The Guardian, 24 January 2022. | ``",
      })
  void areForWhatTheKindOfWorkNeeds(String entry, String codes) {
    String text =
        "Heat\n\nBy Ida Holm, 2 May 2026\n\nHeat helps some people [1].\n\nReferences\n\n1. "
            + entry
            + "\n2. Varga T. Cold. J Imagined Med. 2012;4(1):3-9.\n";
    ArticleReport report = CheckRuns.check(new InMemoryLookup(List.of()), "a.txt", text);
    List<String> found =
        CheckRuns.codes(report).stream()
            .filter(code -> code.matches("LUC40[16]@1"))
            .map(code -> code.substring(0, 6))
            .sorted()
            .toList();
    assertEquals(codes, String.join(" ", found), entry);
  }
}

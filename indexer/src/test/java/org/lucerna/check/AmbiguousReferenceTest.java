package org.lucerna.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LUC105 says how many works an entry could mean. */
class AmbiguousReferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quist A. A retracted report on sound waves in the liver. J Imagined Med. 2019;9(2):90-99. | The entry may mean this work, but"
            + " not surely: pmid:90000011 \"A retracted report on sound waves in the liver\".",
        "Meeting T. Abstracts of the meeting on deposits of the liver. J Imagined Med. 2015. | The entry could"
            + " mean either of these works: pmid:90000021 \"Abstracts of the meeting on deposits of the liver\";"
            + " pmid:90000022 \"Abstracts of the meeting on deposits of the liver\"."
      })
  void isWordedByTheNumberOfWorks(String entry, String message) {
    String text =
        "Sound and livers\n\nSound helps some people, it is said [1].\n\nReferences\n\n1. " + entry;
    Finding finding =
        CheckRuns.check(RuleFixtures.lookup(), "a.txt", text).findings().stream()
            .map(ReportedFinding::finding)
            .filter(it -> it.code().equals("LUC105"))
            .findFirst()
            .orElseThrow();
    assertEquals(message, finding.message());
  }
}

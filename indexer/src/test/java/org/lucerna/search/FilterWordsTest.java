package org.lucerna.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.query.SearchFilter;

class FilterWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"2", "II", "ii", "Phase 2", "phase II", "PHASE2", "PHASE_2", "Phase-2"})
  void aPhaseIsWrittenInManyWays(String typed) {
    assertEquals(List.of("phase2"), FilterWords.meant(SearchFilter.PHASE, typed));
  }

  @ParameterizedTest
  @CsvSource({
    "early phase 1, earlyphase1",
    "Phase 0, earlyphase1",
    "N/A, na",
    "Not applicable, na",
    "phase five, phasefive"
  })
  void otherPhases(String typed, String key) {
    assertEquals(key, FilterWords.meant(SearchFilter.PHASE, typed).getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/2", "Phase 1/Phase 2", "I/II", "phase 1 and 2"})
  void twoPhasesInOneMustBothHold(String typed) {
    assertEquals(List.of("phase1", "phase2"), FilterWords.meant(SearchFilter.PHASE, typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"RCT", "randomized controlled trial", "Randomised Controlled Trials", "rct"})
  void aDesignIsWrittenInManyWays(String typed) {
    assertEquals(
        List.of(FilterWords.key(SearchFilter.STUDY_DESIGN, "randomised controlled trial")),
        FilterWords.meant(SearchFilter.STUDY_DESIGN, typed));
  }

  @Test
  void aDesignIsNotItsOpposite() {
    assertNotEquals(
        FilterWords.meant(SearchFilter.STUDY_DESIGN, "non-randomised trial"),
        FilterWords.meant(SearchFilter.STUDY_DESIGN, "RCT"));
  }

  @ParameterizedTest
  @CsvSource({
    "UK, United Kingdom",
    "gb, United Kingdom",
    "GBR, United Kingdom",
    "England, United Kingdom",
    "USA, United States",
    "us, United States",
    "de, Germany",
    "South Korea, 'Korea, Republic of'",
    "KOR, 'Korea, Republic of'",
    "HK, Hong Kong"
  })
  void aCountryIsItsCodesAndItsOtherNames(String typed, String registered) {
    assertEquals(
        FilterWords.meant(SearchFilter.COUNTRY, registered),
        FilterWords.meant(SearchFilter.COUNTRY, typed));
  }

  @Test
  void anUnknownNameStaysItself() {
    assertEquals(List.of("atlantis"), FilterWords.meant(SearchFilter.COUNTRY, "Atlantis"));
    assertEquals(
        List.of("activenotrecruiting"),
        FilterWords.meant(SearchFilter.STATUS, "Active, not recruiting"));
  }
}

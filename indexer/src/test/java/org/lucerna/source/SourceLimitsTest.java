package org.lucerna.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;

class SourceLimitsTest {
  @ParameterizedTest
  @CsvSource({
    "FILE_SIZE, 2GiB, 2147483648, 2 GiB",
    "FILE_SIZE, 500 MB, 524288000, 500 MiB",
    "FILE_SIZE, 3k, 3072, 3 KiB",
    "FILE_SIZE, 1000, 1000, 1000 bytes",
    "DOCUMENT_TIME, 90s, 90, 90 seconds",
    "DOCUMENT_TIME, 2 Min, 120, 120 seconds",
    "RECORDS, 1_500, 1500, 1500",
    "RECORDS, 2m, 2000000, 2 million",
    "TEXT_SIZE, 40k, 40000, 40000 characters"
  })
  void valuesAreReadAsPeopleWriteThem(SourceLimit limit, String written, long value, String shown) {
    assertEquals(value, LimitText.parse(limit, written));
    assertEquals(shown, LimitText.of(limit, value));
  }

  @ParameterizedTest
  @CsvSource({
    "FILE_SIZE, 2 parsecs",
    "FILE_SIZE, -1",
    "FILE_SIZE, ''",
    "FILE_SIZE, 0",
    "FILE_SIZE, 9999999999 TiB",
    "DOCUMENT_TIME, 2GiB",
    "RECORDS, 90s"
  })
  void whatIsNoValueIsRefusedByTheLimitsName(SourceLimit limit, String written) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> LimitText.parse(limit, written));
    assertTrue(String.valueOf(refused.getMessage()).startsWith(limit.label()));
  }

  @ParameterizedTest
  @EnumSource
  void everyLimitIsKnownByItsNameAndHasAValue(SourceLimit limit) {
    assertEquals(Optional.of(limit), SourceLimit.ofLabel(limit.label()));
    assertEquals(limit.usual(), SourceLimits.DEFAULT.of(limit));
    String shown = LimitText.of(limit, limit.usual());
    String written = shown.replace(" million", "m").replace(" characters", "");
    assertEquals(limit.usual(), LimitText.parse(limit, written));
  }

  @Test
  void oneValueIsChangedAndTheOthersStay() {
    SourceLimits changed = SourceLimits.DEFAULT.with(SourceLimit.RECORDS, 7);
    assertEquals(7, changed.of(SourceLimit.RECORDS));
    assertEquals(SourceLimit.FILE_SIZE.usual(), changed.of(SourceLimit.FILE_SIZE));
    assertEquals(SourceLimit.RECORDS.usual(), SourceLimits.DEFAULT.of(SourceLimit.RECORDS));
    assertThrows(IllegalArgumentException.class, () -> changed.with(SourceLimit.RECORDS, 0));
  }

  @Test
  void aRefusalMayBeLiftedWhereItsLimitHasAnotherValue() {
    SourceLimits small = SourceLimits.DEFAULT.with(SourceLimit.TEXT_SIZE, 100);
    RejectedSource refusal = refusal("a line of " + small.moreThan(SourceLimit.TEXT_SIZE));
    assertEquals("a line of more than 100 characters (limit text-size)", refusal.detail());
    assertFalse(small.mayLift(refusal));
    assertFalse(small.with(SourceLimit.RECORDS, 5).mayLift(refusal));
    assertTrue(SourceLimits.DEFAULT.mayLift(refusal));
    assertFalse(SourceLimits.DEFAULT.mayLift(refusal("torn (limit of the sea)")));
    assertFalse(SourceLimits.DEFAULT.mayLift(refusal("no record found")));
  }

  private static RejectedSource refusal(String detail) {
    return new RejectedSource("a.ris", "line 1", RejectionReason.TOO_LARGE, detail);
  }
}

package org.lucerna.format.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2014-11-30, 2014-11-30",
    "2014-11-31, 2014-11",
    "2019-02-29, 2019-02",
    "2020-02-29, 2020-02-29",
    "2023 02 01, 2023-02-01",
    "20230201, 2023-02-01",
    "2023 2001, 2023",
    "31 April 2018, 2018-04",
    "2019/03/15/, 2019-03-15",
    "2023 Apr;110(4):100-110, 2023-04",
    "2023 Apr. 4, 2023-04-04",
    "0, ''"
  })
  void isAsExactAsItsSourceAndNoMore(String text, String date) {
    assertEquals(date, Dates.parse(text).map(Object::toString).orElse(""));
  }
}

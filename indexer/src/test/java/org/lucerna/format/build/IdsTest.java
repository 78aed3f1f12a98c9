package org.lucerna.format.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.model.Identifier;

class IdsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          10.5555/a.b > 10.5555/a.b
          10.5555/a.b. > 10.5555/a.b
          10.5555/a.b [doi] > 10.5555/a.b
          10.5555/a.b. [doi] > 10.5555/a.b
          S0000(18)30001-1 [pii];10.5555/a(18)3-1 [doi] > 10.5555/a(18)3-1
          10.5555/a(2006)87[24:X]2.0.CO;2 [doi] > 10.5555/a(2006)87[24:x]2.0.co;2
          https://doi.org/10.5555/A.B, > 10.5555/a.b
          S0000(18)30001-1 [doi] > ''
          no number > ''
          """)
  void takesADoiOutOfItsField(String field, String doi) {
    assertEquals(doi, Ids.doi(field).map(Identifier::value).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "https://doi.org/10.5555/a.b, 10.5555/a.b",
    "http://dx.doi.org/10.5555/a.b, 10.5555/a.b",
    "https://example.org/doi/10.5555/a.b, ''",
    "https://example.org/?to=doi.org/10.5555/a.b, ''"
  })
  void anAddressIsADoiAtItsResolverOnly(String url, String doi) {
    assertEquals(doi, Ids.doiOf(url).map(Identifier::value).orElse(""));
  }
}

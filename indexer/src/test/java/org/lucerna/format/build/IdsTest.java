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

  /** One number of each primary register of WHO ICTRP, as ICTRP writes it. */
  @ParameterizedTest
  @CsvSource({
    "ACTRN90005000123606, anzctr:ACTRN90005000123606",
    "ChiCTR9900021878, chictr:ChiCTR9900021878",
    "CTIS2022-590123-12-00, euct:2022-590123-12-00",
    "CTRI/2018/01/911234, ctri:CTRI/2018/01/911234",
    "DRKS90000001, drks:DRKS90000001",
    "EUCTR2016-900000-56-NL, eudract:2016-900000-56",
    "IRCT90190101012345N1, irct:IRCT90190101012345N1",
    "ISRCTN90000001, isrctn:ISRCTN90000001",
    "ITMCTR2190000001, itmctr:ITMCTR2190000001",
    "JPRN-JapicCTI-900290, japiccti:JapicCTI-900290",
    "JPRN-JMA-IIA90123, jmaiia:JMA-IIA90123",
    "JPRN-jRCT9000000001, jrct:jRCT9000000001",
    "JPRN-UMIN900000001, umin:UMIN900000001",
    "KCT9000001, kct:KCT9000001",
    "LBCTR9020000001, lbctr:LBCTR9020000001",
    "NCT90000013, nct:NCT90000013",
    "NL-OMON90123, ntr:NL-OMON90123",
    "NL9088, ntr:NL9088",
    "NTR9088, ntr:NTR9088",
    "PACTR902000000000001, pactr:PACTR902000000000001",
    "PER-900-15, per:PER-900-15",
    "RBR-9rp9xz, rebec:RBR-9rp9xz",
    "RPCEC00009123, rpcec:RPCEC00009123",
    "SLCTR/2019/901, slctr:SLCTR/2019/901",
    "TCTR90200000001, tctr:TCTR90200000001",
    "U1111-9000-0001, utn:U1111-9000-0001",
    "2026-590001-12, euct:2026-590001-12-00",
    "2026-590001-12-01, euct:2026-590001-12-01",
    "2021-009001-12, eudract:2021-009001-12",
    "CRD42018090123, ''",
    "NL90882.041.06, ''"
  })
  void knowsTheNumbersOfAllPrimaryRegisters(String field, String number) {
    assertEquals(number, Ids.registration(field).map(Identifier::toString).orElse(""));
  }
}

package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.model.IdentifierReading;

class IdentifierScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "see doi:10.1016/S0966-842X(02)00002-1. Next | doi:10.1016/s0966-842x(02)00002-1",
        "https://doi.org/10.1371/journal.pone.0000001. | doi:10.1371/journal.pone.0000001",
        "(doi: 10.1000/182). | doi:10.1000/182",
        "https://doi.org/10.1000/182.x/full | doi:10.1000/182.x",
        "https://doi.org/10.1000/182?utm_source=letter&x=1#abstract | doi:10.1000/182",
        "https://doi.org/10.1000/182?page=2 | doi:10.1000/182",
        "https://doi.org/10.1000/182/#s3 | doi:10.1000/182",
        "doi:10.1002/(SICI)1000-1(19980815)17:15<1::AID-X9>3.0.CO;2-# | doi:10.1002/(sici)1000-1(19980815)17:15<1::aid-x9>3.0.co;2-#",
        "doi: https://dx.doi.org/10.1000/182 | doi:10.1000/182",
        "doi.org/10.1371/ journal.pone.0000001 | doi:10.1371/journal.pone.0000001",
        "10.1000/182PMID: 77 | doi:10.1000/182 pmid:77",
        "PubMed PMID: 30111304; PMCID: PMC6094450. | pmid:30111304 pmcid:PMC6094450",
        "PMCID: PMCPMC2688293 | pmcid:PMC2688293",
        "https://pubmed.ncbi.nlm.nih.gov/30111304/ | pmid:30111304",
        "www.ncbi.nlm.nih.gov/pmc/articles/PMC6502976/ | pmcid:PMC6502976",
        "trial NCT 03088150 | nct:NCT03088150",
        "clinicaltrials.gov/study/NCT03088150?a=1 | nct:NCT03088150",
        "ISRCTN12345678, 2004-000446-20 | isrctn:ISRCTN12345678 eudract:2004-000446-20",
        "EU CT number: 2022-500014-26-00 | euct:2022-500014-26-00",
        "chictr1900021878, JRCTS031180124, RBR-2RP9XZ | chictr:ChiCTR1900021878"
            + " jrct:jRCTs031180124 rebec:RBR-2rp9xz",
        "CTRI/2015/02/005518. | ctri:CTRI/2015/02/005518",
        "PER-900-15, (JapicCTI-900290) | per:PER-900-15 japiccti:JapicCTI-900290",
        "Japic CTI 900291; JAPICCTI-R900292 | japiccti:JapicCTI-900291 japiccti:JapicCTI-R900292",
        "JMA-IIA90123/JMAIIA 90124 | jmaiia:JMA-IIA90123 jmaiia:JMA-IIA90124",
        "ITMCTR2190000001. RPCEC00009123 | itmctr:ITMCTR2190000001 rpcec:RPCEC00009123",
        "NTR: NL9088; NTR 90881 | ntr:NL9088 ntr:NTR90881",
        "CRD42018090123 | prospero:CRD42018090123",
        "nice.org.uk/guidance/ipg553 [accessed] | nice:IPG553",
        "NICE guideline [NG151] | nice:NG151",
        "NICE technology appraisal guidance 439 | nice:TA439",
        "ISBN-10: 0-306-40615-2 | isbn:9780306406157",
        "ISBN 978 0 306 40615 7 (hbk) | isbn:9780306406157",
        "ISSN 0378-5955, pp. 3-9 | issn:0378-5955",
        "arXiv:1706.03762v5 | arxiv:1706.03762v5"
      })
  void findsAndNormalises(String text, String expected) {
    List<String> found =
        IdentifierScanner.identifiers(text).stream().map(Object::toString).toList();
    assertEquals(List.of(expected.split(" ")), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NCT0308815",
        "PMID: 123456789",
        "DOI: 101016/j.x.2004",
        "ISBN 978-0-306-40615-8",
        "ISSN: 0378-5954",
        "ISRCTN1234567",
        "JMA-IIA9012",
        "JapicCTI-90029"
      })
  void saysWhatIsBroken(String text) {
    List<IdentifierMention> found = IdentifierScanner.scan(text);
    assertEquals(1, found.size());
    assertTrue(
        found.get(0).reading() instanceof IdentifierReading.Malformed m && !m.reason().isBlank(),
        () -> found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Surgery 2018;164(6):1229-1236",
        "TA12 of the tibia and CG10 were used",
        "open access through PMC (PubMed Central) since 2003",
        "in section 10.2 of the doi handbook",
        "the ISBN of a book",
        "tel 0321-4944552",
        "deaths per-1000 and per-100-20 mg, PER-1000 too",
        "grant NL9088"
      })
  void leavesOtherNumbersAlone(String text) {
    assertEquals(List.of(), IdentifierScanner.scan(text));
  }

  @Test
  void takesAnyStringAndKeepsItsOffsets() {
    Random random = new Random(7);
    String[] bits = {
      "doi:", "10.", "/", "PMID", ": ", "NCT", "0123", "97", "8", "-", "X", " ", "(", ")", "ISBN ",
      "NICE ", "NG", "𝒳", "\u00a0", "PMC", "\n", ".", "u1111-"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      int last = 0;
      for (IdentifierMention mention : IdentifierScanner.scan(text.toString())) {
        assertTrue(mention.start() >= last && mention.end() <= text.length(), text::toString);
        last = mention.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1/", "10.1234/)", "pmc-", "NG1 NICE ", "ISBN 9", "doi:", "NCT0"})
  void readsHostileRepetitionsToTheEnd(String bit) {
    String text = bit.repeat(60_000);
    for (IdentifierMention mention : IdentifierScanner.scan(text)) {
      assertTrue(mention.end() <= text.length());
    }
  }
}

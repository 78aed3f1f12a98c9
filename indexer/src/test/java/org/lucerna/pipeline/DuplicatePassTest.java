package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The n-th line of each file has the same first author. */
class DuplicatePassTest {
  @TempDir Path home;

  @Test
  void theSameTitleYearAndAuthorWithoutASharedIdentifierIsListedAndNotMerged() {
    IndexFixture index = new IndexFixture(home);
    index.write("a", "doi:10.1000/a|Cold for liver metastases||2015");
    index.write("b", "pmid:5|Cold for Liver Metastases.||2015");
    assertEquals(
        List.of(new IndexReport.Duplicate("doi:10.1000/a", "pmid:5", 0.85)),
        index.run().duplicates());
    assertEquals(2, index.dump().size());
  }

  @Test
  void aYearApartIsLessSureAndFiveYearsApartIsAnotherWork() {
    IndexFixture index = new IndexFixture(home);
    index.write("a", "doi:10.1000/a|Cold for liver metastases||2015");
    index.write("b", "pmid:5|Cold for liver metastases||2016");
    index.write("c", "pmcid:PMC7|Cold for liver metastases||2020");
    assertEquals(
        List.of(new IndexReport.Duplicate("doi:10.1000/a", "pmid:5", 0.75)),
        index.run().duplicates());
  }

  @Test
  void otherAuthorsOrTwoNumbersOfOneDatabaseAreOtherWorks() {
    IndexFixture index = new IndexFixture(home);
    index.write("a", "pmid:1|Cold for liver metastases||2015", "pmid:2|Heat for the liver||2016");
    index.write("b", "pmid:3|Cold for liver metastases||2015", "pmid:4|No matter||2016");
    index.write(
        "c", "pmid:6|No matter at all||2016", "pmid:7|None", "doi:10.1/x|Heat for the liver||2016");
    assertEquals(List.of(), index.run().duplicates());
  }

  @Test
  void recordsThatShareAnIdentifierAreOneWorkAndNoDuplicate() {
    IndexFixture index = new IndexFixture(home);
    index.write("a", "pmid:1 doi:10.1000/a|Cold for liver metastases||2015");
    index.write("b", "doi:10.1000/a|Cold for liver metastases||2015");
    IndexReport report = index.run();
    assertEquals(List.of(), report.duplicates());
    assertEquals(2, report.records().written());
    assertEquals(1, report.records().merged());
  }

  @Test
  void aDryRunWritesNothing() {
    IndexFixture index = new IndexFixture(home);
    index.write("a", "pmid:1|Cold", "pmid:2|Heat");
    IndexReport report = index.run(IndexFixture.vocabulary(), false, true, 1);
    assertEquals(2, report.records().read());
    assertEquals(0, report.records().written());
  }
}

package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.index.IndexSession;
import org.lucerna.index.UnusableIndexException;
import org.lucerna.index.UnusableIndexException.Reason;
import org.lucerna.model.RecordFlag;
import org.lucerna.query.SearchRequest;
import org.lucerna.search.EvidenceSearch;

class IndexRunTest {
  @TempDir Path home;
  private IndexFixture index;

  @BeforeEach
  void setUp() {
    index = new IndexFixture(home);
  }

  private long total(String q) {
    try (EvidenceSearch search = index.search()) {
      return search
          .search(IndexFixture.request(q, SearchRequest.Match.ALL, false))
          .totalCount()
          .orElseThrow();
    }
  }

  @Test
  void reportAddsUp() {
    index.write("a", "pmid:1|Alpha one||2001", "BAD", "pmid:2|Beta two||2002");
    index.write("b", "BAD");
    IndexReport report = index.run();
    assertEquals(new IndexReport.Files(2, 1, 0, 0, 1), report.files());
    assertEquals(
        new IndexReport.Records(2, 2, 0, 2, Map.of("lines", new IndexReport.Counts(2, 2, 0, 2))),
        report.records());
    assertEquals(2, report.rejected().size());
    assertEquals(2, index.dump().size());
  }

  @Test
  void unchangedFilesAreNotReadButTheirRejectionsStandInEveryReport() {
    index.write("a", "pmid:1|Alpha", "BAD").run();
    IndexReport again = index.run();
    assertEquals(new IndexReport.Files(1, 0, 1, 0, 0), again.files());
    assertEquals(0, again.records().read());
    assertEquals(1, again.rejected().size());
  }

  @Test
  void changedFileReplacesItsRecordsAndVanishedOneRemovesThem() {
    index.write("a", "pmid:1|Alpha", "pmid:2|Beta").write("b", "pmid:3|Gamma").run();
    index.write("a", "pmid:2|Beta revised at length").delete("b");
    IndexReport report = index.run();
    assertEquals(new IndexReport.Files(1, 1, 0, 1, 0), report.files());
    assertEquals(1, index.dump().size());
    assertEquals(1, total("revised"));
    assertEquals(0, total("gamma"));
  }

  @Test
  void renamedFileIsNotReadAgainAndShowsItsNewName() {
    index.write("a", "pmid:1|Alpha").run();
    index.rename("a", "z");
    IndexReport report = index.run();
    assertEquals(0, report.records().read());
    assertEquals(new IndexReport.Files(1, 0, 1, 0, 0), report.files());
    assertTrue(index.dump().toString().contains("[z record 1]"), index.dump().toString());
  }

  @Test
  void sharedOwnIdentifierJoinsAndPartsAgain() {
    index.write("a", "pmid:1|Alpha|short").write("b", "doi:10.1000/x|Alpha paper").run();
    assertEquals(2, index.dump().size());
    index.write("c", "pmid:1 doi:10.1000/x|Alpha joined");
    IndexReport joined = index.run();
    assertEquals(1, index.dump().size());
    assertEquals(1, joined.records().merged());
    assertEquals(1, total("alpha"));
    try (EvidenceSearch search = index.search()) {
      assertEquals(3, search.work("10.1000/x").orElseThrow().summary().sources().size());
      assertEquals("pmid:1", search.work("10.1000/x").orElseThrow().summary().id().text());
    }
    index.delete("c").run();
    assertEquals(2, index.dump().size());
    assertEquals(2, total("alpha"));
  }

  @Test
  void twoValuesOfOneSchemeNeverMerge() {
    index.write("a", "pmid:1 doi:10.1000/x|One", "pmid:2 doi:10.1000/x|Two").run();
    assertEquals(2, index.dump().size());
  }

  @Test
  void ofWorksThatClaimOneIdentifierOneGoesByItAndAllAreReached() {
    index
        .write(
            "a",
            "pmid:1 doi:10.1000/x|One|An abstract",
            "pmid:2 doi:10.1000/y|Two|An abstract",
            "pmid:3|Erratum||2001||CORRECTS pmid:1",
            "pmid:4 doi:10.1000/y|Shares but a DOI",
            "pmid:5 doi:10.1000/v|Five|An abstract")
        .writeAs(
            "other", "b", "pmid:1 doi:10.1000/y|Neither", "pmid:5 doi:10.1000/z|By its second");
    IndexReport report = index.run();
    assertEquals(
        List.of("doi:10.1000/y pmid:2", "pmid:1 pmid:1", "pmid:5 pmid:5"),
        report.conflicts().stream().map(each -> each.identifier() + ' ' + each.keptBy()).toList());
    String neither = report.conflicts().getFirst().other();
    assertTrue(neither.startsWith("publication:"), neither);
    try (EvidenceSearch search = index.search()) {
      assertEquals(
          List.of("One", "Two", "Neither", "By its second", "Shares but a DOI"),
          Stream.of("pmid:1", "10.1000/y", neither, "10.1000/z", "pmid:4")
              .map(id -> search.work(id).orElseThrow().summary().title())
              .toList());
    }
    String dump = index.dump().toString();
    assertEquals(2, dump.split("CORRECTED", -1).length, dump);
    assertEquals(7, index.dump().size());

    index.delete("a");
    assertEquals(List.of(), index.run().conflicts());
    assertTrue(index.dump().toString().startsWith("{pmid:1 "), index.dump().toString());
  }

  @Test
  void newerStateReplacesOlderInTheSameDatabase() {
    index
        .write("n0001", "pmid:1 doi:10.1000/wrong|Old title|long and full abstract|2001|2010-01-01")
        .write("n0002", "pmid:1 doi:10.1000/right|New title||2001|2011-01-01")
        .run();
    Map<String, String> works = index.dump();
    assertEquals(1, works.size(), works.toString());
    assertEquals(1, total("new"));
    assertEquals(0, total("old"));
    index.delete("n0002").run();
    assertEquals(1, total("old"));
  }

  @Test
  void deletionWithdrawsWhatItsDatabaseIssuedBefore() {
    index.write("n0001", "pmid:1|Alpha", "pmid:2|Beta");
    index.writeAs("other", "o", "pmid:1|Alpha elsewhere");
    index.write("n0002", "DELETE pmid:1", "DELETE pmid:2").run();
    assertEquals(0, total("beta"));
    assertEquals(1, total("alpha"));
    index.write("n0003", "pmid:2|Beta is back").run();
    assertEquals(1, total("beta"));
    index.delete("n0003").delete("n0002").run();
    assertEquals(1, total("beta"));
    assertEquals(1, total("alpha"));
  }

  @Test
  void noticeFlagsTheWorkItConcernsForAsLongAsItIsThere() {
    index.write("a", "pmid:1|Alpha").run();
    index.write("b", "pmid:9|Retraction notice||||RETRACTS pmid:1").run();
    assertEquals(List.of(RecordFlag.RETRACTED), flags("pmid:1"));
    index.delete("b").run();
    assertEquals(List.of(), flags("pmid:1"));
  }

  private List<RecordFlag> flags(String id) {
    try (EvidenceSearch search = index.search()) {
      return List.copyOf(search.work(id).orElseThrow().summary().flags());
    }
  }

  @Test
  void dryRunWritesNothing() {
    index.write("a", "pmid:1|Alpha").run();
    index.write("b", "pmid:2|Beta");
    IndexReport report = index.run(IndexFixture.vocabulary(), false, true, 2);
    assertEquals(1, report.records().read());
    assertEquals(1, index.dump().size());
  }

  @Test
  void rebuildForgetsWhatIsNotThereAnyMore() {
    index.write("a", "pmid:1|Alpha").run();
    index.delete("a").write("b", "pmid:2|Beta");
    index.run(IndexFixture.vocabulary(), true, false, 1);
    assertEquals(1, index.dump().size());
  }

  @Test
  void otherCodeReadsEveryFileAgainAndTheSameCodeNone() {
    index.write("a", "pmid:1|Alpha").run();
    IndexFixture newer = new IndexFixture(home, "files", "index", "2");
    assertEquals(1, newer.run().records().read());
    assertEquals(0, newer.run().records().read());
    assertEquals(1, index.run().records().read(), "an older program reads as it did");
    assertEquals(1, index.dump().size());
  }

  @Test
  void secondWriterIsToldSo() {
    index.write("a", "pmid:1|Alpha").run();
    try (IndexSession held = index.index().openSession(false)) {
      assertTrue(held.lastCommit().isPresent());
      UnusableIndexException told = assertThrows(UnusableIndexException.class, () -> index.run());
      assertEquals(Reason.LOCKED, told.reason());
    }
    index.run();
  }

  @Test
  void sessionWithoutCommitLeavesTheLastOne() {
    index.write("a", "pmid:1|Alpha").run();
    Map<String, String> before = index.dump();
    try (IndexSession session = index.index().openSession(false)) {
      session.removeAll();
      session.refresh();
    }
    assertEquals(before, index.dump());
  }
}

package org.lucerna.corpus;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordId;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.StatedLink;
import org.lucerna.model.TrialRegistration;

/** The shipped corpus keeps its own rules (corpus/SOURCES.md). */
class CorpusTest {
  private static CorpusReading corpus = new CorpusReading(List.of(), List.of(), List.of());
  private static List<RawIdentifier> raw = List.of();

  @BeforeAll
  static void read() throws IOException {
    corpus = CorpusReading.of(CorpusFiles.shipped());
    raw = CorpusFiles.rawIdentifiers(CorpusFiles.shipped());
  }

  @Test
  void everyFileIsReadWhole() {
    assertEquals(List.of(), corpus.rejections());
    Set<String> read =
        corpus.records().stream().map(r -> r.header().provenance().file()).collect(toSet());
    assertEquals(Set.copyOf(corpus.files()), read);
  }

  @Test
  void itHoldsWhatItPromises() {
    assertTrue(works(Publication.class) >= 400, "works: " + works(Publication.class));
    assertTrue(works(TrialRegistration.class) >= 120, "trials");
    assertTrue(works(Guidance.class) >= 18, "guidance");
    assertTrue(works(SourceArticle.class) >= 6, "articles");
  }

  private static long works(Class<? extends EvidenceRecord> kind) {
    return corpus.ofKind(kind).stream().map(EvidenceRecord::id).distinct().count();
  }

  @Test
  void noIdentifierIsMalformed() {
    Map<IdentifierScheme, Long> counts =
        raw.stream().collect(groupingBy(RawIdentifier::scheme, counting()));
    for (IdentifierScheme scheme :
        List.of(
            IdentifierScheme.PMID,
            IdentifierScheme.DOI,
            IdentifierScheme.PMCID,
            IdentifierScheme.NCT,
            IdentifierScheme.ISSN,
            IdentifierScheme.NICE)) {
      assertTrue(counts.getOrDefault(scheme, 0L) > 0, "the scan sees no " + scheme);
    }
    assertEquals(List.of(), CorpusChecks.malformed(raw));
  }

  @Test
  void noReaderLosesAnIdentifier() {
    Set<Identifier> read = corpus.records().stream().flatMap(CorpusTest::known).collect(toSet());
    List<RawIdentifier> lost =
        raw.stream()
            .filter(
                one ->
                    one.scheme().read(one.value()) instanceof IdentifierReading.Valid valid
                        && !read.contains(valid.identifier()))
            .toList();
    assertEquals(List.of(), lost);
  }

  private static Stream<Identifier> known(EvidenceRecord source) {
    Stream<Identifier> named =
        Stream.concat(source.header().identifiers().stream(), source.header().mentioned().stream());
    return Stream.concat(named, source.header().links().stream().map(StatedLink::target));
  }

  @Test
  void noIdentifierStandsTwiceWithDifferentFacts() {
    assertEquals(List.of(), CorpusChecks.contradictions(corpus.records()));
  }

  @Test
  void onlyTheReadingListRepeatsARecord() {
    Map<RecordId, Long> counts =
        corpus.records().stream().collect(groupingBy(EvidenceRecord::id, counting()));
    assertEquals(
        Map.of(new RecordId("pmid:18358928"), 2L, new RecordId("pmid:30111304"), 2L),
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Test
  void noticesAndReplacementsAreStatedOnBothSides() {
    assertEquals(List.of(), CorpusChecks.oneSided(corpus.records()));
  }

  @Test
  void articlesKeepTheirReferenceLists() {
    Map<String, Integer> entries =
        corpus.ofKind(SourceArticle.class).stream()
            .collect(toMap(a -> a.header().provenance().file(), a -> a.references().size()));
    assertEquals(
        Map.of(
            "articles/arterial-treatments-clinical-overview.html", 17,
            "articles/bowel-cancer-in-the-liver.txt", 11,
            "articles/cards/dkfz-press-release-2021-18.html", 0,
            "articles/heat-and-needles.md", 8,
            "articles/neuroendocrine-tumours-in-the-liver.md", 7,
            "articles/reading-claims-about-liver-metastases.html", 11,
            "articles/when-cancer-spreads-to-the-liver.html", 8),
        entries);
  }

  @Test
  void guidanceStandsAsItsHistorySays() {
    Map<String, String> seen =
        corpus.ofKind(Guidance.class).stream()
            .collect(
                toMap(
                    g -> g.id().text(),
                    g ->
                        g.status()
                            + g.header().published().map(date -> " published " + date).orElse("")
                            + g.header().updated().map(date -> " updated " + date).orElse("")));
    assertEquals("CURRENT published 2020-01-29 updated 2021-12", seen.get("nice:NG151"));
    assertEquals("CURRENT published 2016-04", seen.get("nice:IPG553"));
    assertEquals("UNDER_REVIEW published 2021-04", seen.get("nice:IPG691"));
    assertEquals("REPLACED published 2011-11 updated 2014-12", seen.get("nice:CG131"));
    assertEquals("REPLACED", seen.get("nice:IPG406"));
  }
}

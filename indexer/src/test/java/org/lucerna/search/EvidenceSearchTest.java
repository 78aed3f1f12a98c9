package org.lucerna.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.query.FacetName;
import org.lucerna.query.Hit;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchFilter;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchRequest.Match;
import org.lucerna.query.SearchRequest.Sort;
import org.lucerna.query.SearchResult;

class EvidenceSearchTest {
  @TempDir Path home;
  private IndexFixture index;
  private EvidenceSearch search;

  @BeforeEach
  void setUp() {
    index =
        new IndexFixture(home)
            .write(
                "a",
                "pmid:1|Microwave ablation of colorectal liver metastases|Overall survival was longer.|2015",
                "pmid:2|Microwave ablation against radiofrequency ablation|A comparison in colorectal cancer.|2016",
                "pmid:3|Resection of tumours|Hepatic resection; the tumour was randomised away.|2017",
                "pmid:4|RETRACTED: Microwave ablation of colorectal liver metastases|Overall survival was longer.|2018",
                "pmid:5|Nothing in common|Words about quality of life.|2015-03||CITES pmid:1");
    index.run();
    search = index.search();
  }

  @AfterEach
  void tearDown() {
    search.close();
  }

  private Set<String> ids(String q, Match match, boolean expand) {
    return ids(IndexFixture.request(q, match, expand));
  }

  private Set<String> ids(SearchRequest request) {
    Set<String> ids = new HashSet<>();
    SearchResult result = search.search(request);
    result.items().forEach(hit -> ids.add(hit.work().id().text().substring(5)));
    assertEquals(ids.size(), result.totalCount().orElseThrow());
    return ids;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "microwave | 1 2 4",
        "MICROWAVE ablations | 1 2 4",
        "tumor randomized | 3",
        "title:resection | 3",
        "title:survival | ",
        "\"overall survival\" | 1 4",
        "microwave AND NOT radiofrequency | 1 4",
        "radiofrequency OR resection | 2 3",
        "NOT microwave | 3 5",
        "microwave AND (radiofrequency OR retracted) | 2 4",
        "ablat* | 1 2 4",
        "micro?ave | 1 2 4",
        "year:2016..2017 | 2 3",
        "year:2015 | 1 5",
        "year:..2015 | 1 5",
        "year:2018.. | 4",
        "id:3 | 3",
        "id:pmid:3 | 3",
        "cites:1 | 5",
        "author:Author2 | 2",
        "journal:\"Journal 2\" | 2 5",
        "resection AND year:2017 | 3",
      })
  void findsExactlyWhatIsAsked(String q, String expected) {
    Set<String> wanted = expected == null ? Set.of() : Set.of(expected.strip().split(" "));
    assertEquals(wanted, ids(q.strip(), Match.MOST, false));
  }

  @Test
  void matchSaysHowManyWordsAHitNeeds() {
    String q = "microwave radiofrequency comparison nonsense";
    assertEquals(Set.of("1", "2", "4"), ids(q, Match.ANY, false));
    assertEquals(Set.of("2"), ids(q, Match.MOST, false));
    assertEquals(Set.of(), ids(q, Match.ALL, false));
  }

  @Test
  void layWordsFindClinicalOnesAndTheAnswerSaysSo() {
    assertEquals(Set.of(), ids("bowel cancer", Match.ALL, false));
    SearchResult result = search.search(IndexFixture.request("bowel cancer", Match.ALL, true));
    assertTrue(result.totalCount().orElseThrow() >= 3, result.toString());
    assertEquals(
        "primaryCancer/colorectal-cancer", result.query().expansions().getFirst().concept());
  }

  @Test
  void retractedWorkRanksBelowItsEqual() {
    List<Hit> hits =
        search
            .search(IndexFixture.request("microwave colorectal survival", Match.ALL, false))
            .items();
    assertEquals(
        List.of("pmid:1", "pmid:4"), hits.stream().map(hit -> hit.work().id().text()).toList());
    assertTrue(hits.get(1).score() < hits.get(0).score() / 2, hits.toString());
  }

  @Test
  void unknownFilterValueIsAFaultWithSuggestions() {
    InvalidQueryException fault =
        assertThrows(
            InvalidQueryException.class,
            () ->
                search.search(
                    filtered(Map.of(SearchFilter.TREATMENT, List.of("microwave ablatoin")))));
    assertEquals("treatment", fault.faults().getFirst().parameter());
    assertTrue(
        fault.faults().getFirst().suggestions().contains("Microwave ablation"),
        fault.faults().toString());
  }

  @Test
  void aNameNoRecordHasIsAFaultWithTheNearest() {
    SearchRequest request = filtered(Map.of(SearchFilter.JOURNAL, List.of("Jornal 2")));
    InvalidQueryException fault =
        assertThrows(InvalidQueryException.class, () -> search.search(request));
    assertEquals("journal", fault.faults().getFirst().parameter());
    assertTrue(fault.faults().getFirst().suggestions().contains("Journal 2"));
    SearchRequest town = filtered(Map.of(SearchFilter.PLACE, List.of("Atlantis")));
    assertThrows(InvalidQueryException.class, () -> search.search(town));
  }

  @Test
  void aCountryWithoutTrialsIsNoFaultButANameOfNoneIs() {
    assertEquals(Set.of(), ids(filtered(Map.of(SearchFilter.COUNTRY, List.of("Malta")))));
    SearchRequest request = filtered(Map.of(SearchFilter.COUNTRY, List.of("Malta", "Atlantis")));
    List<InvalidQueryException.Fault> faults = search.faults(request);
    assertEquals(1, faults.size());
    assertTrue(faults.getFirst().detail().contains("Atlantis"));
  }

  @Test
  void facetsKeepTheirOwnSelectionOpenAndCountAncestors() {
    SearchResult result =
        search.search(filtered(Map.of(SearchFilter.TREATMENT, List.of("Radiofrequency ablation"))));
    assertEquals(1, result.totalCount().orElseThrow());
    List<SearchResult.FacetCount> treatments =
        Objects.requireNonNull(result.facets().get(FacetName.TREATMENT));
    assertEquals(3, count(treatments, "treatment/microwave-ablation"));
    assertEquals(1, count(treatments, "treatment/radiofrequency-ablation"));
    assertEquals(3, count(treatments, "treatment/ablation"));
    assertEquals(
        List.of(new SearchResult.FacetCount("2016", "2016", 1, List.of())),
        result.facets().get(FacetName.YEAR));
  }

  private static long count(List<SearchResult.FacetCount> counts, String id) {
    return counts.stream()
        .filter(each -> each.id().equals(id))
        .mapToLong(SearchResult.FacetCount::count)
        .sum();
  }

  private static SearchRequest filtered(Map<SearchFilter, List<String>> filters) {
    return new SearchRequest(
        "",
        SearchRequest.Syntax.AUTO,
        Match.MOST,
        filters,
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        EvidenceSearch.defaultFacets(),
        Sort.RELEVANCE,
        10,
        Optional.empty(),
        true,
        true);
  }

  @Test
  void highlightsMarkTheWordsInTheirSentence() {
    SearchRequest plain = IndexFixture.request("survival", Match.ALL, false);
    SearchRequest request =
        new SearchRequest(
            plain.q(),
            plain.syntax(),
            plain.match(),
            plain.filters(),
            plain.years(),
            plain.near(),
            false,
            false,
            plain.facets(),
            plain.sort(),
            1,
            Optional.empty(),
            true,
            true);
    Hit hit = search.search(request).items().getFirst();
    Hit.Highlight highlight = hit.highlights().getFirst();
    assertEquals("Overall survival was longer.", highlight.text());
    assertEquals("survival", highlight.marks().getFirst().in(highlight.text()));
  }

  @Test
  void linksGoBothWays() {
    assertEquals("pmid:1", search.work("5").orElseThrow().links().getFirst().target());
    var citedBy = search.work("PMID: 1").orElseThrow().links().getFirst();
    assertEquals("CITED_BY pmid:5", citedBy.type() + " " + citedBy.target());
    assertFalse(search.work("pmid:77").isPresent());
  }

  @Test
  void similarLeavesTheWorkItselfOut() {
    List<String> similar =
        search.similar("1", 2).stream().map(hit -> hit.work().id().text()).toList();
    assertTrue(similar.contains("pmid:2"), similar.toString());
    assertFalse(similar.contains("pmid:1"), similar.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"open | 1",
        "a AND | 6",
        "(a OR b | 1",
        "a) | 2",
        "OR a | 1",
        "a* AND b | 1",
        "year:abc | 6",
      })
  void syntaxFaultTellsTheColumn(String q, int column) {
    InvalidQueryException fault =
        assertThrows(InvalidQueryException.class, () -> ids(q.strip(), Match.MOST, true), q);
    assertEquals(column, fault.faults().getFirst().column(), fault.getMessage());
  }

  @Test
  void wordsSyntaxNeverIsAnError() {
    for (String q : List.of("\"open (a OR", "a AND", "NOT", "*", "x*", "title:", "((((", "a:b?c")) {
      SearchRequest plain = IndexFixture.request(q, Match.ANY, true);
      search.search(
          new SearchRequest(
              q,
              SearchRequest.Syntax.WORDS,
              Match.ANY,
              Map.of(),
              Optional.empty(),
              Optional.empty(),
              true,
              false,
              Set.of(),
              plain.sort(),
              10,
              Optional.empty(),
              true,
              true));
    }
  }

  @Test
  void pagesReachTheLastHitOverACommit() {
    List<String> lines = new ArrayList<>();
    for (int i = 100; i < 160; i++) {
      lines.add("pmid:" + i + "|Stenting and other words " + i % 7 + "||" + (1990 + i % 20));
    }
    index.write("many", lines.toArray(String[]::new)).run();
    for (Sort sort : Sort.values()) {
      assertEquals(60, paged("stenting", sort, 7).size(), sort.name());
    }
    assertEquals(65, paged("", Sort.RELEVANCE, 9).size());
    assertEquals(65, paged("stenting OR NOT stenting", Sort.RELEVANCE, 9).size());
  }

  /** Every second page, the index changes under the reader's feet. */
  private Set<String> paged(String q, Sort sort, int size) {
    Set<String> seen = new HashSet<>();
    Optional<String> token = Optional.empty();
    int page = 0;
    try (EvidenceSearch fresh = index.search()) {
      do {
        SearchResult result =
            fresh.search(
                new SearchRequest(
                    q,
                    SearchRequest.Syntax.AUTO,
                    Match.ALL,
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    Set.of(),
                    sort,
                    size,
                    token,
                    true,
                    false));
        for (Hit hit : result.items()) {
          assertTrue(seen.add(hit.work().id().text()), "twice: " + hit.work().id());
        }
        token = result.nextPageToken();
        if (page++ % 2 == 0) {
          index.write("z", "pmid:9000|Gone soon " + page + sort);
          index.run();
        }
      } while (token.isPresent());
    }
    seen.remove("pmid:9000");
    return seen;
  }

  @Test
  void tokenOfAnotherSearchOrNoneIsAFault() {
    SearchRequest request = IndexFixture.request("microwave", Match.ALL, false);
    String token =
        search.search(sized(request, "microwave", Optional.empty())).nextPageToken().orElseThrow();
    assertThrows(
        InvalidQueryException.class,
        () -> search.search(sized(request, "resection", Optional.of(token))));
    for (String bad : List.of("", "x", "!!!", token.substring(3), token + "AAAA")) {
      assertThrows(
          InvalidQueryException.class,
          () -> search.search(sized(request, "microwave", Optional.of(bad))),
          bad);
    }
  }

  private static SearchRequest sized(SearchRequest like, String q, Optional<String> token) {
    return new SearchRequest(
        q,
        like.syntax(),
        like.match(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Set.of(),
        like.sort(),
        1,
        token,
        true,
        false);
  }
}

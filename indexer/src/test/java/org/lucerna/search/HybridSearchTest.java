package org.lucerna.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.pipeline.EncodingRun;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.pipeline.RunProgress;
import org.lucerna.pipeline.WordEmbedder;
import org.lucerna.query.Hit;
import org.lucerna.query.SearchFilter;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.semantic.EmbedderUnavailableException;

class HybridSearchTest {
  private static final int WORKS = 60;

  @TempDir private Path home;
  private IndexFixture fixture;

  @BeforeEach
  void index() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < WORKS; i++) {
      String words = i % 3 == 0 ? "cat" : i % 3 == 1 ? "dog" : "cat dog";
      lines.add("pmid:" + (100 + i) + " | " + words + " study | Number" + i + ". | 2015");
    }
    lines.add("pmid:900 | cat cat | cat. | 2015");
    lines.add("pmid:901 | RETRACTED: dog dog | dog. | 2015");
    fixture = new IndexFixture(home).write("a.txt", lines.toArray(String[]::new));
    fixture.run();
  }

  private void encode() {
    EncodingRun.run(fixture.index(), new WordEmbedder("test"), RunProgress.NONE);
  }

  private EvidenceSearch search(QueryVectors vectors, int head) {
    Properties properties = Weights.properties();
    properties.setProperty("hybrid.lexical", Integer.toString(head));
    properties.setProperty("hybrid.near", Integer.toString(head));
    return new EvidenceSearch(
        fixture.index().openVersions(), IndexFixture.vocabulary(), Weights.of(properties), vectors);
  }

  private static QueryVectors vectors() {
    return new QueryVectors(() -> new WordEmbedder("test"));
  }

  private static SearchRequest request(String q, boolean semantic, Optional<String> token) {
    return new SearchRequest(
        q,
        SearchRequest.Syntax.AUTO,
        SearchRequest.Match.MOST,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        true,
        semantic,
        Set.of(),
        SearchRequest.Sort.RELEVANCE,
        7,
        token,
        true,
        false);
  }

  /** As a search strategy with all its synonyms is. */
  @Test
  void manyWordsAreLookedForAtOnce() {
    String[] words = new String[3_000];
    Arrays.setAll(words, i -> "w" + i);
    try (EvidenceSearch search = search(vectors(), 7)) {
      String either = String.join(" OR ", Arrays.copyOf(words, 1_500)) + " OR dog";
      long dogs =
          search.search(request("dog OR dogs", false, Optional.empty())).totalCount().orElseThrow();
      assertEquals(
          OptionalLong.of(dogs),
          search.search(request(either, false, Optional.empty())).totalCount());
      String plain = String.join(" ", words);
      assertEquals(
          OptionalLong.of(0), search.search(request(plain, false, Optional.empty())).totalCount());
    }
  }

  @Test
  void everyHitComesExactlyOnceOverHeadAndTail() {
    encode();
    for (int head : List.of(1, 5, 7, 14, 1000)) {
      try (EvidenceSearch search = search(vectors(), head)) {
        List<String> seen = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        SearchResult page = search.search(request("dog", true, Optional.empty()));
        while (true) {
          for (Hit hit : page.items()) {
            seen.add(hit.work().id().text());
            scores.add(hit.score());
          }
          if (page.nextPageToken().isEmpty()) {
            break;
          }
          page = search.search(request("dog", true, page.nextPageToken()));
        }
        assertEquals(OptionalLong.of(seen.size()), page.totalCount(), "head of " + head);
        assertEquals(seen.size(), new HashSet<>(seen).size(), "head of " + head);
        assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores);
      }
    }
  }

  @Test
  void neighboursStandBesideTheHitsAndCountNowhere() {
    encode();
    try (EvidenceSearch search = search(vectors(), 1000)) {
      SearchResult without = search.search(request("feline", false, Optional.empty()));
      SearchResult with = search.search(request("feline", true, Optional.empty()));
      assertEquals(OptionalLong.of(0), without.totalCount());
      assertEquals(without.totalCount(), with.totalCount());
      assertTrue(without.neighbours().isEmpty());
      assertEquals("pmid:900", with.neighbours().getFirst().work().id().text());
      assertTrue(with.neighbours().stream().allMatch(hit -> hit.match().equals("semantic")));
    }
  }

  @Test
  void filtersHoldForNeighboursToo() {
    encode();
    try (EvidenceSearch search = search(vectors(), 1000)) {
      SearchRequest all = request("feline", true, Optional.empty());
      SearchRequest retracted =
          new SearchRequest(
              all.q(),
              all.syntax(),
              all.match(),
              Map.of(SearchFilter.RETRACTED, List.of("true")),
              all.years(),
              all.near(),
              true,
              true,
              Set.of(),
              all.sort(),
              7,
              Optional.empty(),
              true,
              false);
      assertFalse(search.search(all).neighbours().isEmpty());
      assertTrue(
          search.search(retracted).neighbours().stream()
              .allMatch(hit -> hit.work().id().text().equals("pmid:901")));
    }
  }

  @Test
  void aRunIsOneListOfBoth() {
    encode();
    try (EvidenceSearch search = search(vectors(), 1000)) {
      SearchRequest run = SearchRequest.words("feline", true, true).asRun("feline dog", 100);
      List<String> ids = search.ranked(run).stream().map(hit -> hit.work().id().text()).toList();
      assertTrue(ids.contains("pmid:900"), "found by meaning alone");
      assertTrue(ids.contains("pmid:101"), "found by a word");
    }
  }

  @Test
  void retractedWorksRankBelow() {
    encode();
    try (EvidenceSearch search = search(vectors(), 1000)) {
      SearchRequest run = SearchRequest.words("dog", true, true).asRun("dog", 100);
      List<String> ids = search.ranked(run).stream().map(hit -> hit.work().id().text()).toList();
      assertTrue(ids.indexOf("pmid:901") > 10, () -> "at " + ids.indexOf("pmid:901"));
    }
  }

  @Test
  void withoutVectorsWordsAloneAnswerAndSaySo() {
    try (EvidenceSearch search = search(vectors(), 1000)) {
      SearchResult result = search.search(request("dog", true, Optional.empty()));
      assertEquals(7, result.items().size());
      assertEquals(List.of("The index has no vectors: searched by words alone."), result.notices());
      assertTrue(search.search(request("dog", false, Optional.empty())).notices().isEmpty());
    }
  }

  @Test
  void whereTheModelDoesNotLoadWordsAloneAnswerAndSaySo() {
    encode();
    QueryVectors broken =
        new QueryVectors(
            () -> {
              throw new EmbedderUnavailableException("no such library", new RuntimeException());
            });
    try (EvidenceSearch search = search(broken, 1000)) {
      SearchResult result = search.search(request("dog", true, Optional.empty()));
      assertEquals(7, result.items().size());
      assertEquals(List.of("no such library: searched by words alone."), result.notices());
    }
  }

  @Test
  void operatorsAndIdentifiersStayExact() {
    encode();
    try (EvidenceSearch search = search(vectors(), 1000)) {
      for (String q : List.of("dog AND study", "title:dog", "900", "NCT01234567")) {
        SearchResult result = search.search(request(q, true, Optional.empty()));
        assertTrue(result.neighbours().isEmpty(), q);
        assertTrue(result.notices().isEmpty(), q);
      }
    }
  }
}

package org.lucerna.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.pipeline.IndexFixture;
import org.lucerna.query.FacetName;
import org.lucerna.query.SearchFilter;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchRequest.Match;
import org.lucerna.query.SearchResult;

/** Totals and facets against records counted one by one. */
class NaiveSearchTest {
  private static final List<String> WORDS =
      List.of("alpha", "beta", "gamma", "delta", "kappa", "sigma", "omega", "theta");
  private static final int RECORDS = 400;

  @TempDir Path home;
  private final Random random = new Random(7);
  private final List<Naive> records = new ArrayList<>();

  private record Naive(Set<String> words, int year, String journal) {}

  @Test
  void countsAreThoseOfACountByHand() {
    IndexFixture index = new IndexFixture(home);
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= RECORDS; i++) {
      Set<String> words = new HashSet<>();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        words.add(WORDS.get(Math.min(random.nextInt(8), random.nextInt(8))));
      }
      int year = 2000 + random.nextInt(8);
      records.add(new Naive(words, year, "Journal " + i % 3));
      lines.add("pmid:" + i + "|Record " + i + '|' + String.join(" ", words) + '|' + year);
    }
    index.write("all", lines.toArray(String[]::new)).run();
    try (EvidenceSearch search = index.search()) {
      for (int i = 0; i < 120; i++) {
        check(search);
      }
    }
  }

  private void check(EvidenceSearch search) {
    List<String> asked = new ArrayList<>();
    for (int n = 1 + random.nextInt(5); n > 0; n--) {
      asked.add(WORDS.get(random.nextInt(8)));
    }
    List<String> words = asked.stream().distinct().toList();
    Match match = List.of(Match.values()).get(random.nextInt(3));
    Optional<SearchRequest.YearRange> years =
        random.nextBoolean()
            ? Optional.of(new SearchRequest.YearRange(2002, 2002 + random.nextInt(4)))
            : Optional.empty();
    Map<SearchFilter, List<String>> filters =
        random.nextBoolean() ? Map.of(SearchFilter.JOURNAL, List.of("journal 1")) : Map.of();
    SearchResult result =
        search.search(
            new SearchRequest(
                String.join(" ", words),
                SearchRequest.Syntax.AUTO,
                match,
                filters,
                years,
                Optional.empty(),
                false,
                false,
                Set.of(FacetName.YEAR, FacetName.JOURNAL),
                SearchRequest.Sort.RELEVANCE,
                10,
                Optional.empty(),
                true,
                false));
    List<Naive> found = records.stream().filter(each -> matches(each, words, match)).toList();
    List<Naive> inYears = found.stream().filter(each -> inYears(each, years)).toList();
    List<Naive> inJournal =
        found.stream()
            .filter(each -> filters.isEmpty() || each.journal().equals("Journal 1"))
            .toList();
    String question = words + " " + match + years + filters;
    assertEquals(
        inYears.stream().filter(inJournal::contains).count(),
        result.totalCount().orElseThrow(),
        question);
    assertEquals(
        inJournal.stream()
            .collect(
                Collectors.groupingBy(
                    each -> String.valueOf(each.year()), TreeMap::new, Collectors.counting())),
        counts(result, FacetName.YEAR),
        question);
    assertEquals(
        inYears.stream()
            .collect(Collectors.groupingBy(Naive::journal, TreeMap::new, Collectors.counting())),
        counts(result, FacetName.JOURNAL),
        question);
  }

  private static Map<String, Long> counts(SearchResult result, FacetName name) {
    Map<String, Long> counts = new TreeMap<>();
    result
        .facets()
        .getOrDefault(name, List.of())
        .forEach(each -> counts.put(each.id(), each.count()));
    return counts;
  }

  private static boolean matches(Naive record, List<String> words, Match match) {
    long found = words.stream().filter(record.words()::contains).count();
    return switch (match) {
      case ANY -> found > 0;
      case ALL -> found == words.size();
      case MOST -> words.size() <= 2 ? found == words.size() : found > words.size() / 2;
    };
  }

  private static boolean inYears(Naive record, Optional<SearchRequest.YearRange> years) {
    return years.isEmpty()
        || (record.year() >= years.get().from() && record.year() <= years.get().to());
  }
}

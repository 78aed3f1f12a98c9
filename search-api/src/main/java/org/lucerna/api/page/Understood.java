package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lucerna.api.QueryString;
import org.lucerna.model.ConceptId;
import org.lucerna.query.SearchResult;

/**
 * What some words were taken to mean: a concept, or all those that share the words.
 *
 * @param typed the words as typed
 * @param also what was searched beside them, the first few
 * @param others how many more there were
 * @param narrowUrl the search with these concepts as a filter, empty where it is one already
 */
public record Understood(
    String typed, List<ConceptLink> concepts, List<String> also, int others, String narrowUrl) {
  private static final int SHOWN_TERMS = 2;
  private static final Pattern EDGES = Pattern.compile("^\\p{Punct}+|\\p{Punct}+$");

  static List<Understood> of(SearchResult result, PageLink link) {
    Map<String, List<SearchResult.Expansion>> byWords = new LinkedHashMap<>();
    for (SearchResult.Expansion expansion : result.query().expansions()) {
      byWords.computeIfAbsent(expansion.typed(), x -> new ArrayList<>()).add(expansion);
    }
    return byWords.values().stream().map(it -> of(it, link)).toList();
  }

  private static Understood of(List<SearchResult.Expansion> expansions, PageLink link) {
    String typed = expansions.getFirst().typed();
    List<String> also =
        expansions.stream()
            .flatMap(it -> it.terms().stream().filter(term -> !term.equalsIgnoreCase(it.label())))
            .filter(term -> !term.equalsIgnoreCase(typed))
            .distinct()
            .toList();
    boolean filtered = expansions.stream().anyMatch(it -> isFilter(it, link));
    return new Understood(
        EDGES.matcher(typed).replaceAll(""),
        expansions.stream().map(Understood::concept).toList(),
        filtered ? List.of() : also.stream().limit(SHOWN_TERMS).toList(),
        filtered ? 0 : Math.max(0, also.size() - SHOWN_TERMS),
        filtered ? "" : narrowed(expansions, link).url());
  }

  private static ConceptLink concept(SearchResult.Expansion expansion) {
    ConceptId id = ConceptId.parse(expansion.concept());
    return new ConceptLink(
        id.facet().label(),
        expansion.label(),
        "/words/" + QueryString.encodePath(expansion.concept()));
  }

  private static boolean isFilter(SearchResult.Expansion expansion, PageLink link) {
    return link.values(parameter(expansion)).stream()
        .anyMatch(it -> it.equals(expansion.concept()) || it.equalsIgnoreCase(expansion.typed()));
  }

  /** All the understood concepts as filters and no words: the question asked by its concepts. */
  static String asFilters(SearchResult result, PageLink link) {
    List<SearchResult.Expansion> expansions =
        result.query().expansions().stream().filter(it -> !isFilter(it, link)).toList();
    return expansions.isEmpty() ? "" : narrowed(expansions, link.without("q")).url();
  }

  private static PageLink narrowed(List<SearchResult.Expansion> expansions, PageLink link) {
    PageLink narrowed = link;
    for (SearchResult.Expansion expansion : expansions) {
      narrowed = narrowed.with(parameter(expansion), expansion.concept());
    }
    return narrowed;
  }

  private static String parameter(SearchResult.Expansion expansion) {
    ConceptId concept = ConceptId.parse(expansion.concept());
    return switch (concept.facet()) {
      case TREATMENT, PRIMARY_CANCER, OUTCOME -> concept.facet().label();
      case OTHER -> "concept";
    };
  }
}

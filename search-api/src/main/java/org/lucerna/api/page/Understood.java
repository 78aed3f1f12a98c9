package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.model.ConceptId;
import org.lucerna.query.SearchResult;

/**
 * What the words were taken to mean.
 *
 * @param typed the words as typed
 * @param also what was searched beside them
 * @param aboutUrl the glossary's page
 * @param narrowUrl the search with this concept as a filter, empty where it is one already
 */
public record Understood(
    String typed,
    String facet,
    String label,
    List<String> also,
    String aboutUrl,
    String narrowUrl) {
  private static final int SHOWN_TERMS = 6;

  static List<Understood> of(SearchResult result, PageLink link) {
    return result.query().expansions().stream().map(it -> of(it, link)).toList();
  }

  private static Understood of(SearchResult.Expansion expansion, PageLink link) {
    ConceptId concept = ConceptId.parse(expansion.concept());
    String parameter = parameter(concept);
    boolean already = link.values(parameter).contains(expansion.concept());
    List<String> also =
        expansion.terms().stream()
            .filter(term -> !term.equalsIgnoreCase(expansion.typed()))
            .limit(SHOWN_TERMS)
            .toList();
    return new Understood(
        expansion.typed(),
        concept.facet().label(),
        expansion.label(),
        also,
        "/words/" + concept,
        already ? "" : link.with(parameter, expansion.concept()).url());
  }

  /** All the understood concepts as filters and no words: the question asked by its concepts. */
  static String asFilters(SearchResult result, PageLink link) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(link.without("q").parameters());
    for (SearchResult.Expansion expansion : result.query().expansions()) {
      ConceptId concept = ConceptId.parse(expansion.concept());
      List<String> values = new ArrayList<>(parameters.getOrDefault(parameter(concept), List.of()));
      if (!values.contains(expansion.concept())) {
        values.add(expansion.concept());
      }
      parameters.put(parameter(concept), values);
    }
    return result.query().expansions().isEmpty() ? "" : new PageLink(link.path(), parameters).url();
  }

  private static String parameter(ConceptId concept) {
    return switch (concept.facet()) {
      case TREATMENT, PRIMARY_CANCER, OUTCOME -> concept.facet().label();
      case OTHER -> "concept";
    };
  }
}

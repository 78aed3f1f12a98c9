package org.lucerna.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lucerna.model.ConceptId;
import org.lucerna.query.BackendQuery.Scoring;
import org.lucerna.query.QueryNode;
import org.lucerna.query.SearchResult.Expansion;

/** What a query was taken to mean, gathered while it is compiled. */
final class Understanding {
  private QueryNode hits = new QueryNode.Everything();
  private final Map<QueryNode, Double> scoring = new LinkedHashMap<>();
  private final List<Expansion> expansions = new ArrayList<>();
  private final Set<String> marked = new LinkedHashSet<>();
  private final Set<ConceptId> concepts = new LinkedHashSet<>();
  private boolean asksTree;

  QueryNode hits() {
    return hits;
  }

  void hits(QueryNode node) {
    hits = node;
  }

  List<Scoring> scoring() {
    return scoring.entrySet().stream()
        .map(entry -> new Scoring(entry.getKey(), entry.getValue()))
        .toList();
  }

  List<Expansion> expansions() {
    return List.copyOf(expansions);
  }

  /** Analysed words to mark in highlights. */
  Set<String> marked() {
    return marked;
  }

  /** Concepts the query names, to mark their mentions. */
  Set<ConceptId> concepts() {
    return concepts;
  }

  /** Whether MeSH headings were asked for with all that lies below them. */
  boolean asksTree() {
    return asksTree;
  }

  void askTree() {
    asksTree = true;
  }

  void score(QueryNode node, double weight) {
    if (weight > 0) {
      scoring.merge(node, weight, Double::sum);
    }
  }

  void mark(String term) {
    marked.add(term);
  }

  void expand(Expansion expansion, ConceptId concept) {
    if (expansions.stream().noneMatch(known -> known.concept().equals(expansion.concept()))) {
      expansions.add(expansion);
    }
    concepts.add(concept);
  }
}

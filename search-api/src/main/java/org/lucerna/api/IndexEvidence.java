package org.lucerna.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.ConceptId;
import org.lucerna.query.Explanation;
import org.lucerna.query.Hit;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.query.WorkDetail;
import org.lucerna.search.EvidenceSearch;
import org.lucerna.search.IndexStatus;
import org.lucerna.search.Suggestion;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.MeshMatch;
import org.lucerna.vocabulary.Vocabulary;

/** Evidence out of an index and a vocabulary. */
public final class IndexEvidence implements Evidence {
  private final EvidenceSearch search;
  private final Vocabulary vocabulary;

  /** Concept counts of one version of the index; computed again when it changes. */
  private record Counted(String version, List<ConceptEntry> concepts) {}

  private volatile Counted counted = new Counted("", List.of());

  public IndexEvidence(EvidenceSearch search, Vocabulary vocabulary) {
    this.search = search;
    this.vocabulary = vocabulary;
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return search.search(request);
  }

  @Override
  public List<Hit> ranked(SearchRequest request) {
    return search.ranked(request);
  }

  @Override
  public List<InvalidQueryException.Fault> faults(SearchRequest request) {
    return search.faults(request);
  }

  @Override
  public Explanation explain(SearchRequest request) {
    return search.explain(request);
  }

  @Override
  public Optional<WorkDetail> work(String anyId) {
    return search.work(anyId);
  }

  @Override
  public List<Hit> similar(String canonicalId, int size) {
    return search.similar(canonicalId, size);
  }

  @Override
  public List<ConceptEntry> concepts() {
    String version = search.status().version();
    Counted known = counted;
    if (!known.version().equals(version) || version.isEmpty()) {
      known = new Counted(version, count());
      counted = known;
    }
    return known.concepts();
  }

  private List<ConceptEntry> count() {
    Map<ConceptId, Long> counts = search.conceptCounts();
    return vocabulary.concepts().stream()
        .sorted(Comparator.comparing(Concept::id))
        .map(it -> entry(it, counts.getOrDefault(it.id(), 0L)))
        .toList();
  }

  private static ConceptEntry entry(Concept concept, long count) {
    Set<String> labels = new LinkedHashSet<>();
    labels.add(concept.prefLabel());
    labels.addAll(concept.altLabels());
    labels.addAll(concept.abbreviationForms());
    labels.addAll(concept.drugNames());
    labels.addAll(concept.brandNames());
    return new ConceptEntry(
        concept.id(),
        concept.prefLabel(),
        concept.broader(),
        new ArrayList<>(labels),
        concept.layTerms(),
        concept.definition(),
        mesh(concept),
        count);
  }

  /** The nearest heading that has an id: an exact one before one that only comes close. */
  private static Optional<String> mesh(Concept concept) {
    return concept.mesh().stream()
        .sorted(Comparator.comparing(MeshMatch::match))
        .flatMap(it -> it.id().stream())
        .findFirst();
  }

  @Override
  public List<Suggestion> suggest(String prefix, int size) {
    return search.suggest(prefix, size);
  }

  @Override
  public IndexStatus info() {
    return search.status();
  }

  @Override
  public void close() {
    search.close();
  }
}

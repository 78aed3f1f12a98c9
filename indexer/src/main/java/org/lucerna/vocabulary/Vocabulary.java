package org.lucerna.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;

/** Immutable: all concepts, their hierarchy, and what a typed word means. */
public final class Vocabulary {
  private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
  private final Map<ConceptId, List<ConceptId>> narrower = new TreeMap<>();
  private final TaggingRules rules;
  private final String version;
  private final TermIndex terms;

  Vocabulary(List<Concept> all, TaggingRules rules, String version) {
    this.rules = rules;
    this.version = version;
    for (Concept concept : all) {
      concepts.put(concept.id(), concept);
      for (ConceptId parent : concept.broader()) {
        narrower.computeIfAbsent(parent, key -> new ArrayList<>()).add(concept.id());
      }
    }
    this.terms = new TermIndex(all);
  }

  /** Sixteen hexadecimal digits that change whenever a vocabulary file does. */
  public String version() {
    return version;
  }

  /** All concepts, by facet and in the order of the files. */
  public Collection<Concept> concepts() {
    return Collections.unmodifiableCollection(concepts.values());
  }

  public List<Concept> concepts(Facet facet) {
    return concepts.values().stream().filter(concept -> concept.id().facet() == facet).toList();
  }

  public Optional<Concept> concept(ConceptId id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** The preferred label, or the id itself for a concept of another version of the vocabulary. */
  public String label(ConceptId id) {
    return concept(id).map(Concept::prefLabel).orElse(id.toString());
  }

  /** All broader concepts, nearest first, without the concept itself. */
  public List<ConceptId> ancestors(ConceptId id) {
    return closure(id, step -> concept(step).map(Concept::broader).orElse(List.of()));
  }

  /** All narrower concepts, nearest first, without the concept itself. */
  public List<ConceptId> descendants(ConceptId id) {
    return closure(id, step -> narrower.getOrDefault(step, List.of()));
  }

  public List<ConceptId> narrower(ConceptId id) {
    return List.copyOf(narrower.getOrDefault(id, List.of()));
  }

  /** What a typed id, label, lay term, abbreviation, context term or shared word means. */
  public Optional<TermMeaning> lookup(String typed) {
    return terms.lookup(typed, Set.of(Facet.values()));
  }

  /** As {@link #lookup(String)}, within one facet. */
  public Optional<TermMeaning> lookup(Facet facet, String typed) {
    return terms.lookup(typed, Set.of(facet));
  }

  /** Labels close to what was typed and means nothing, the closest first, at most {@code most}. */
  public List<String> suggestions(Facet facet, String typed, int most) {
    return terms.suggestions(typed, Set.of(facet), most);
  }

  /** As {@link #suggestions(Facet, String, int)}, over all facets. */
  public List<String> suggestions(String typed, int most) {
    return terms.suggestions(typed, Set.of(Facet.values()), most);
  }

  public TaggingRules rules() {
    return rules;
  }

  private interface Step {
    List<ConceptId> from(ConceptId id);
  }

  private static List<ConceptId> closure(ConceptId start, Step step) {
    Set<ConceptId> found = new LinkedHashSet<>();
    List<ConceptId> open = new ArrayList<>(step.from(start));
    for (int i = 0; i < open.size(); i++) {
      if (found.add(open.get(i))) {
        open.addAll(step.from(open.get(i)));
      }
    }
    found.remove(start);
    return List.copyOf(found);
  }
}

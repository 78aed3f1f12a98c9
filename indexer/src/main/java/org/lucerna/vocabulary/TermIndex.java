package org.lucerna.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;

/** Typed words to concepts. The surest kind of word wins; concepts that share it come together. */
final class TermIndex {
  /** Surest first: what an earlier kind explains, a later one does not add to. */
  private static final List<TermType> ORDER =
      List.of(
          TermType.ID,
          TermType.PREF_LABEL,
          TermType.ALT_LABEL,
          TermType.LAY_TERM,
          TermType.DRUG_NAME,
          TermType.BRAND_NAME,
          TermType.ABBREVIATION,
          TermType.SEARCH_LABEL,
          TermType.MESH_HEADING,
          TermType.CONTEXT_TERM,
          TermType.ORGAN_WORD,
          TermType.SHARED_WORD);

  private static final Set<String> TOO_COMMON =
      Set.of(
          "and",
          "of",
          "the",
          "in",
          "to",
          "for",
          "with",
          "a",
          "or",
          "cancer",
          "therapy",
          "treatment",
          "from",
          "by",
          "on",
          "after",
          "liver",
          "that",
          "tumor",
          "drug",
          "is");

  private record Known(ConceptId concept, String term) {}

  private final Map<TermType, Map<String, List<Known>>> byType = new EnumMap<>(TermType.class);
  private final List<Known> labels = new ArrayList<>();
  private final Set<ConceptId> groupings = new HashSet<>();

  TermIndex(List<Concept> concepts) {
    ORDER.forEach(type -> byType.put(type, new HashMap<>()));
    for (Concept concept : concepts) {
      ConceptId id = concept.id();
      if (concept.grouping()) {
        groupings.add(id);
      }
      add(TermType.ID, id, List.of(id.toString()));
      add(TermType.PREF_LABEL, id, List.of(concept.prefLabel()));
      add(TermType.ALT_LABEL, id, concept.altLabels());
      add(TermType.LAY_TERM, id, concept.layTerms());
      add(TermType.DRUG_NAME, id, concept.drugNames());
      add(TermType.BRAND_NAME, id, concept.brandNames());
      add(TermType.ABBREVIATION, id, concept.abbreviationForms());
      add(TermType.SEARCH_LABEL, id, concept.searchLabels());
      add(TermType.ORGAN_WORD, id, concept.organWords());
      concept.contextTerms().forEach(term -> add(TermType.CONTEXT_TERM, id, term.terms()));
      concept.mesh().stream()
          .filter(mesh -> mesh.match().implies())
          .forEach(mesh -> add(TermType.MESH_HEADING, id, List.of(mesh.name())));
      addSharedWords(concept);
      concept.labels().forEach(label -> labels.add(new Known(id, label)));
    }
  }

  Optional<TermMeaning> lookup(String typed, Set<Facet> facets) {
    String key = Terms.normalise(typed);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Optional<TermMeaning> shared = sharedMeaning(key, facets);
    for (TermType type : ORDER) {
      List<Known> found = within(map(type).getOrDefault(key, List.of()), facets);
      // A word such as survival is one concept's context term and part of many labels:
      // a person who types it means them all (SPEC section 5).
      boolean vague =
          type == TermType.CONTEXT_TERM || (type == TermType.PREF_LABEL && groups(found));
      if (vague && shared.isPresent()) {
        return shared;
      }
      if (!found.isEmpty()) {
        return Optional.of(meaning(found, type));
      }
    }
    return Optional.empty();
  }

  private boolean groups(List<Known> found) {
    return found.stream().anyMatch(known -> groupings.contains(known.concept()));
  }

  List<String> suggestions(String typed, Set<Facet> facets, int most) {
    String key = Terms.normalise(typed);
    int farthest = Math.max(2, key.length() / 3);
    record Scored(String label, int distance) {}
    return within(labels, facets).stream()
        .map(known -> known.term())
        .distinct()
        // What differs by more letters in length alone need not be compared, however long it is.
        .filter(label -> Math.abs(Terms.normalise(label).length() - key.length()) <= farthest)
        .map(label -> new Scored(label, EditDistance.between(key, Terms.normalise(label))))
        .filter(scored -> scored.distance() <= farthest)
        .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::label))
        .limit(most)
        .map(Scored::label)
        .toList();
  }

  private Optional<TermMeaning> sharedMeaning(String key, Set<Facet> facets) {
    List<Known> sharing = within(map(TermType.SHARED_WORD).getOrDefault(key, List.of()), facets);
    long concepts = sharing.stream().map(Known::concept).distinct().count();
    return concepts > 1
        ? Optional.of(meaning(sharing, TermType.SHARED_WORD).withTerm(key))
        : Optional.empty();
  }

  private void add(TermType type, ConceptId id, List<String> terms) {
    for (String term : terms) {
      map(type)
          .computeIfAbsent(Terms.normalise(term), key -> new ArrayList<>())
          .add(new Known(id, term));
    }
  }

  private void addSharedWords(Concept concept) {
    for (String word : new LinkedHashSet<>(Terms.words(concept.prefLabel()))) {
      if (!TOO_COMMON.contains(word)) {
        map(TermType.SHARED_WORD)
            .computeIfAbsent(word, key -> new ArrayList<>())
            .add(new Known(concept.id(), word));
      }
    }
  }

  private Map<String, List<Known>> map(TermType type) {
    return byType.computeIfAbsent(type, key -> new HashMap<>());
  }

  private static List<Known> within(List<Known> known, Set<Facet> facets) {
    return known.stream().filter(one -> facets.contains(one.concept().facet())).toList();
  }

  private static TermMeaning meaning(List<Known> found, TermType type) {
    List<ConceptId> ids = found.stream().map(Known::concept).distinct().toList();
    return new TermMeaning(ids, type, found.getFirst().term());
  }
}

package org.lucerna.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lucerna.index.IndexField;
import org.lucerna.model.ConceptId;
import org.lucerna.query.FacetName;
import org.lucerna.query.IndexSnapshot.TermCount;
import org.lucerna.query.SearchResult.FacetCount;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.Vocabulary;

/** Facets between their names in a request, their fields, and what is shown of them. */
final class Facets {
  /** Values shown of one facet; of tens of thousands of journals nobody reads the rest. */
  private static final int MOST = 1_000;

  private final Vocabulary vocabulary;

  Facets(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<IndexField> fields(Set<FacetName> names) {
    return names.stream().sorted().map(Facets::field).toList();
  }

  static IndexField field(FacetName name) {
    return switch (name) {
      case TREATMENT -> IndexField.TREATMENT;
      case PRIMARY_CANCER -> IndexField.PRIMARY_CANCER;
      case OUTCOME -> IndexField.OUTCOME;
      case KIND -> IndexField.KIND;
      case STUDY_DESIGN -> IndexField.STUDY_DESIGN;
      case YEAR -> IndexField.YEAR;
      case STATUS -> IndexField.STATUS;
      case PHASE -> IndexField.PHASE;
      case COUNTRY -> IndexField.COUNTRY;
      case JOURNAL -> IndexField.JOURNAL_NAME;
      case SOURCE -> IndexField.SOURCE;
    };
  }

  Map<FacetName, List<FacetCount>> shown(
      Set<FacetName> names, Map<IndexField, List<TermCount>> counts) {
    Map<FacetName, List<FacetCount>> shown = new EnumMap<>(FacetName.class);
    for (FacetName name : names) {
      shown.put(name, shown(name, counts.getOrDefault(field(name), List.of())));
    }
    return new LinkedHashMap<>(shown);
  }

  private List<FacetCount> shown(FacetName name, List<TermCount> counts) {
    return switch (name) {
      case TREATMENT, PRIMARY_CANCER, OUTCOME -> counts.stream().map(this::concept).toList();
      case YEAR ->
          counts.stream()
              .sorted(Comparator.comparing(TermCount::term).reversed())
              .map(Facets::value)
              .toList();
      case KIND, STUDY_DESIGN, STATUS, PHASE, COUNTRY, JOURNAL, SOURCE ->
          counts.stream().limit(MOST).map(Facets::value).toList();
    };
  }

  private FacetCount concept(TermCount count) {
    ConceptId id = ConceptId.parse(count.term());
    List<String> broader =
        vocabulary.concept(id).map(Concept::broader).orElse(List.of()).stream()
            .map(ConceptId::toString)
            .toList();
    return new FacetCount(count.term(), vocabulary.label(id), count.count(), broader);
  }

  private static FacetCount value(TermCount count) {
    return new FacetCount(count.term(), count.term(), count.count(), List.of());
  }
}

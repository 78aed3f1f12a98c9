package org.lucerna.search;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lucerna.index.IndexField;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Facet;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RecordKind;
import org.lucerna.model.StudyDesign;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.QueryNode;
import org.lucerna.query.SearchFilter;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult.Expansion;
import org.lucerna.query.Spelling;
import org.lucerna.vocabulary.TermMeaning;
import org.lucerna.vocabulary.TermType;
import org.lucerna.vocabulary.Vocabulary;

/** What the filters of a request ask for; every fault is found before one is told. */
final class Filters {
  private static final int SUGGESTIONS = 5;

  private final Vocabulary vocabulary;
  private final IndexSnapshot index;
  private final List<InvalidQueryException.Fault> faults = new ArrayList<>();
  private final Map<IndexField, QueryNode> counted = new EnumMap<>(IndexField.class);
  private final List<QueryNode> others = new ArrayList<>();
  private final List<Expansion> expansions = new ArrayList<>();

  private Filters(Vocabulary vocabulary, IndexSnapshot index) {
    this.vocabulary = vocabulary;
    this.index = index;
  }

  /**
   * @throws InvalidQueryException with all of {@link #faults(Vocabulary, IndexSnapshot,
   *     SearchRequest)}
   */
  static Filters of(Vocabulary vocabulary, IndexSnapshot index, SearchRequest request) {
    Filters filters = new Filters(vocabulary, index);
    filters.read(request);
    if (!filters.faults.isEmpty()) {
      throw new InvalidQueryException(filters.faults);
    }
    return filters;
  }

  /** Every value that means nothing. */
  static List<InvalidQueryException.Fault> faults(
      Vocabulary vocabulary, IndexSnapshot index, SearchRequest request) {
    Filters filters = new Filters(vocabulary, index);
    filters.read(request);
    return filters.faults;
  }

  private void read(SearchRequest request) {
    new TreeMap<>(request.filters()).forEach(this::add);
    request.years().ifPresent(this::add);
    request.near().ifPresent(this::add);
  }

  /** Selections within facets, by field. */
  Map<IndexField, QueryNode> counted() {
    return counted;
  }

  List<QueryNode> others() {
    return others;
  }

  /** Words that were taken to mean concepts, for the answer to say so. */
  List<Expansion> expansions() {
    return expansions;
  }

  private void add(SearchFilter filter, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    switch (filter) {
      case TREATMENT -> concepts(filter, values, Facet.TREATMENT);
      case PRIMARY_CANCER -> concepts(filter, values, Facet.PRIMARY_CANCER);
      case OUTCOME -> concepts(filter, values, Facet.OUTCOME);
      case CONCEPT -> anyConcepts(values);
      case KIND ->
          enumerated(
              filter,
              values,
              IndexField.KIND,
              Arrays.stream(RecordKind.values()).map(RecordKind::label).toList());
      case STUDY_DESIGN ->
          enumerated(
              filter,
              values,
              IndexField.STUDY_DESIGN,
              Arrays.stream(StudyDesign.values()).map(StudyDesign::label).toList());
      case STATUS -> enumerated(filter, values, IndexField.STATUS, RegistryWords.STATUSES);
      case PHASE -> enumerated(filter, values, IndexField.PHASE, RegistryWords.PHASES);
      case COUNTRY -> counted.put(IndexField.COUNTRY, indexed(filter, values, IndexField.COUNTRY));
      case JOURNAL ->
          counted.put(IndexField.JOURNAL_NAME, indexed(filter, values, IndexField.JOURNAL_NAME));
      case SOURCE -> counted.put(IndexField.SOURCE, indexed(filter, values, IndexField.SOURCE));
      case PLACE -> others.add(indexed(filter, values, IndexField.CITY));
      case RETRACTED -> values.forEach(this::retracted);
    }
  }

  private void concepts(SearchFilter filter, List<String> values, Facet facet) {
    List<QueryNode> nodes = new ArrayList<>();
    for (String value : values) {
      Optional<TermMeaning> meaning = vocabulary.lookup(facet, value);
      meaning.ifPresent(found -> nodes.addAll(tags(value, found)));
      if (meaning.isEmpty()) {
        unknown(filter, value, vocabulary.suggestions(facet, value, SUGGESTIONS));
      }
    }
    counted.put(IndexField.of(facet), QueryNode.any(nodes));
  }

  private void anyConcepts(List<String> values) {
    List<QueryNode> nodes = new ArrayList<>();
    for (String value : values) {
      Optional<TermMeaning> meaning = vocabulary.lookup(value);
      meaning.ifPresent(found -> nodes.addAll(tags(value, found)));
      if (meaning.isEmpty()) {
        unknown(SearchFilter.CONCEPT, value, vocabulary.suggestions(value, SUGGESTIONS));
      }
    }
    others.add(QueryNode.any(nodes));
  }

  private List<QueryNode> tags(String typed, TermMeaning meaning) {
    for (ConceptId concept : meaning.concepts()) {
      String label = vocabulary.label(concept);
      boolean asLabelled = typed.equals(label) || meaning.type() == TermType.ID;
      if (!asLabelled) {
        expansions.add(new Expansion(typed, concept.toString(), label, List.of(label)));
      }
    }
    return meaning.concepts().stream().map(ConceptWords::tag).toList();
  }

  private void unknown(SearchFilter filter, String value, List<String> suggestions) {
    faults.add(
        new InvalidQueryException.Fault(
            filter.parameter(),
            "the vocabulary has no " + filter.parameter() + " called \"" + value + '"',
            0,
            suggestions));
  }

  /** However it is written; what is not allowed is told what is. */
  private void enumerated(
      SearchFilter filter, List<String> values, IndexField field, List<String> known) {
    Map<String, String> allowed = new TreeMap<>();
    index
        .terms(field, "", 1000)
        .forEach(term -> allowed.put(FilterWords.key(filter, term.term()), term.term()));
    known.forEach(label -> allowed.putIfAbsent(FilterWords.key(filter, label), label));
    List<QueryNode> nodes = new ArrayList<>();
    for (String value : values) {
      List<String> keys = FilterWords.meant(filter, value);
      List<String> terms =
          keys.stream().flatMap(key -> Stream.ofNullable(allowed.get(key))).toList();
      if (terms.size() == keys.size()) {
        nodes.add(
            QueryNode.all(
                terms.stream().<QueryNode>map(term -> new QueryNode.Term(field, term)).toList()));
      } else {
        faults.add(
            new InvalidQueryException.Fault(
                filter.parameter(),
                "no " + filter.parameter() + " is called \"" + value + '"',
                0,
                List.copyOf(allowed.values())));
      }
    }
    counted.put(field, QueryNode.any(nodes));
  }

  /** Names that the corpus brings along: one it does not have means nothing. */
  private QueryNode indexed(SearchFilter filter, List<String> values, IndexField field) {
    Map<String, List<String>> known = new HashMap<>();
    for (IndexSnapshot.TermCount term : index.terms(field, "", Integer.MAX_VALUE)) {
      FilterWords.meant(filter, term.term())
          .forEach(key -> known.computeIfAbsent(key, x -> new ArrayList<>()).add(term.term()));
    }
    List<QueryNode> nodes = new ArrayList<>();
    for (String value : values) {
      List<String> keys = FilterWords.meant(filter, value);
      keys.stream()
          .flatMap(key -> known.getOrDefault(key, List.of()).stream())
          .forEach(term -> nodes.add(new QueryNode.Term(field, term)));
      if (disjoint(keys, known.keySet()) && !FilterWords.isKnown(filter, value)) {
        faults.add(
            new InvalidQueryException.Fault(
                filter.parameter(),
                "no record has the " + filter.parameter() + " \"" + value + '"',
                0,
                Spelling.nearest(value, known.values().stream().flatMap(List::stream).toList())));
      }
    }
    return QueryNode.any(nodes);
  }

  private void retracted(String value) {
    QueryNode flagged = new QueryNode.Term(IndexField.FLAG, RecordFlag.RETRACTED.label());
    switch (value.toLowerCase(Locale.ROOT).strip()) {
      case "true", "yes", "only" -> others.add(flagged);
      case "false", "no", "exclude" -> others.add(new QueryNode.Not(flagged));
      default ->
          faults.add(
              new InvalidQueryException.Fault(
                  SearchFilter.RETRACTED.parameter(),
                  "true or false is expected, not \"" + value + '"',
                  0,
                  List.of("true", "false")));
    }
  }

  private void add(SearchRequest.YearRange years) {
    int from = Math.max(0, years.from());
    int to = Math.min(9999, years.to());
    if (from > to) {
      faults.add(
          new InvalidQueryException.Fault(
              "year", "the range ends before it begins", 0, List.of(to + ".." + from)));
    } else {
      String first = String.format(Locale.ROOT, "%04d", from);
      String last = String.format(Locale.ROOT, "%04d", to);
      counted.put(IndexField.YEAR, new QueryNode.Between(IndexField.YEAR, first, last));
    }
  }

  private void add(SearchRequest.Near near) {
    others.add(
        new QueryNode.Near(IndexField.SITE, near.latitude(), near.longitude(), near.kilometres()));
  }
}

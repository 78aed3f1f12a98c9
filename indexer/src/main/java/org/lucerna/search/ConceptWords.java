package org.lucerna.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lucerna.index.IndexField;
import org.lucerna.model.ConceptId;
import org.lucerna.query.QueryNode;
import org.lucerna.query.SearchResult.Expansion;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.TermMeaning;
import org.lucerna.vocabulary.Vocabulary;

/** Finds concepts in typed words, and what they are searched as. */
final class ConceptWords {
  /** No label of a vocabulary is longer, in words. */
  private static final int LONGEST = 8;

  /** Labels searched as phrases beside the tag; the rest the tagger knows anyway. */
  private static final int MOST_LABELS = 12;

  private final Vocabulary vocabulary;

  ConceptWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A run of words that means one concept.
   *
   * @param from index of its first word
   * @param to one past its last
   * @param everyday whether records call it otherwise: a lay term, a brand, an abbreviation
   */
  record Found(int from, int to, String typed, Concept concept, boolean everyday) {}

  /** Longest runs first from the left; what could mean several concepts is left alone. */
  List<Found> find(List<String> words) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found> here = longest(words, at);
      here.ifPresent(found::add);
      at = here.map(Found::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> longest(List<String> words, int from) {
    for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
      String typed = String.join(" ", words.subList(from, to));
      int end = to;
      Optional<Found> found =
          meaning(typed)
              .flatMap(
                  meaning ->
                      vocabulary
                          .concept(meaning.concepts().getFirst())
                          .map(it -> new Found(from, end, typed, it, isEveryday(meaning))));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isEveryday(TermMeaning meaning) {
    return switch (meaning.type()) {
      case LAY_TERM, BRAND_NAME, ABBREVIATION -> true;
      default -> false;
    };
  }

  private Optional<TermMeaning> meaning(String typed) {
    if (typed.length() < 2) {
      return Optional.empty();
    }
    return vocabulary
        .lookup(typed)
        .filter(meaning -> meaning.concepts().size() == 1 && isSure(meaning));
  }

  private static boolean isSure(TermMeaning meaning) {
    return switch (meaning.type()) {
      case PREF_LABEL,
          ALT_LABEL,
          LAY_TERM,
          DRUG_NAME,
          BRAND_NAME,
          ABBREVIATION,
          SEARCH_LABEL,
          TOGETHER,
          MESH_HEADING ->
          true;
      case ID, CONTEXT_TERM, ORGAN_WORD, SHARED_WORD -> false;
    };
  }

  static QueryNode tag(ConceptId concept) {
    return new QueryNode.Term(IndexField.of(concept.facet()), concept.toString());
  }

  /** Records tagged with it or a narrower one, and records with one of its labels. */
  QueryNode widened(Concept concept) {
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(tag(concept.id()));
    for (String label : phrases(concept)) {
      nodes.add(WordQueries.phrase(WordQueries.PROSE, label));
    }
    return QueryNode.any(nodes);
  }

  /** Labels that are safe to search as words: short forms are left to the tagger. */
  private static List<String> phrases(Concept concept) {
    Set<String> labels = new LinkedHashSet<>();
    labels.add(concept.prefLabel());
    labels.addAll(concept.altLabels());
    labels.addAll(concept.layTerms());
    labels.addAll(concept.drugNames());
    labels.addAll(concept.brandNames());
    return labels.stream().filter(label -> label.length() > 3).limit(MOST_LABELS).toList();
  }

  Expansion expansion(Found found) {
    Concept concept = found.concept();
    Set<String> terms = new LinkedHashSet<>(phrases(concept));
    terms.addAll(concept.abbreviationForms());
    terms.removeIf(
        term -> term.toLowerCase(Locale.ROOT).equals(found.typed().toLowerCase(Locale.ROOT)));
    return new Expansion(
        found.typed(), concept.id().toString(), concept.prefLabel(), List.copyOf(terms));
  }
}

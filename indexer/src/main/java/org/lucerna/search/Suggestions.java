package org.lucerna.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lucerna.index.IndexField;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.QueryNode;
import org.lucerna.query.RankedWork;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.WorkSummary;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.Vocabulary;

/** Completes what is being typed: concepts first, then authors, then titles. */
final class Suggestions {
  private static final int LEAST_LETTERS = 2;
  private static final int MOST_OF_EACH = 4;

  private final IndexSnapshot index;
  private final Vocabulary vocabulary;
  private final Summaries summaries;

  Suggestions(IndexSnapshot index, Vocabulary vocabulary, Summaries summaries) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.summaries = summaries;
  }

  List<Suggestion> of(String typed, int size) {
    String prefix = typed.strip().toLowerCase(Locale.ROOT);
    if (prefix.length() < LEAST_LETTERS) {
      return List.of();
    }
    Set<Suggestion> suggestions = new LinkedHashSet<>(concepts(prefix));
    suggestions.addAll(authors(prefix));
    suggestions.addAll(titles(prefix));
    return suggestions.stream().limit(size).toList();
  }

  private List<Suggestion> concepts(String prefix) {
    List<Suggestion> starting = new ArrayList<>();
    List<Suggestion> within = new ArrayList<>();
    for (Concept concept : vocabulary.concepts()) {
      List<String> labels = new ArrayList<>(List.of(concept.prefLabel()));
      labels.addAll(concept.altLabels());
      labels.addAll(concept.layTerms());
      labels.addAll(concept.drugNames());
      labels.addAll(concept.brandNames());
      labels.addAll(concept.abbreviationForms());
      for (String label : labels) {
        String lower = label.toLowerCase(Locale.ROOT);
        Suggestion suggestion = new Suggestion("concept", label, concept.id().toString());
        if (lower.startsWith(prefix)) {
          starting.add(suggestion);
          break;
        }
        if (lower.contains(' ' + prefix)) {
          within.add(suggestion);
          break;
        }
      }
    }
    starting.addAll(within);
    return starting.stream().limit(2L * MOST_OF_EACH).toList();
  }

  private List<Suggestion> authors(String prefix) {
    if (prefix.indexOf(' ') >= 0) {
      return List.of();
    }
    return index.terms(IndexField.AUTHOR, prefix, MOST_OF_EACH).stream()
        .map(IndexSnapshot.TermCount::term)
        .filter(term -> term.length() > LEAST_LETTERS)
        .map(term -> Character.toUpperCase(term.charAt(0)) + term.substring(1))
        .map(name -> new Suggestion("author", name, ""))
        .toList();
  }

  private List<Suggestion> titles(String prefix) {
    String[] words = prefix.split("\\s+");
    List<QueryNode> nodes = new ArrayList<>();
    for (int i = 0; i + 1 < words.length; i++) {
      nodes.add(WordQueries.phrase(List.of(IndexField.TITLE), words[i]));
    }
    String last = words[words.length - 1].replaceAll("[^\\p{L}\\p{N}].*", "");
    if (last.length() < LEAST_LETTERS) {
      return List.of();
    }
    nodes.add(WordQueries.pattern(List.of(IndexField.TITLE), last + '*', 0));
    BackendQuery query =
        new BackendQuery(
            QueryNode.all(nodes),
            List.of(),
            Map.of(),
            List.of(),
            1,
            Set.of(),
            new BackendQuery.Bm25(1, 0));
    List<Suggestion> titles = new ArrayList<>();
    for (RankedWork work :
        index.top(query, SearchRequest.Sort.NEWEST, Optional.empty(), MOST_OF_EACH)) {
      WorkSummary summary = summaries.of(index.read(work));
      titles.add(new Suggestion("title", summary.title(), summary.id().text()));
    }
    return titles;
  }
}

package org.lucerna.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.index.IndexField;
import org.lucerna.query.BackendQuery;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.QueryNode;
import org.lucerna.query.RankedWork;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.WorkSummary;
import org.lucerna.vocabulary.Concept;
import org.lucerna.vocabulary.EditDistance;
import org.lucerna.vocabulary.Vocabulary;

/**
 * Completes what is being typed: concepts first, then authors, then titles. Where nothing begins
 * like that, it is taken for mistyped, its first letter aside.
 */
final class Suggestions {
  private static final int LEAST_LETTERS = 2;
  private static final int MOST_OF_EACH = 4;

  /** With fewer letters most words are a letter away from each other. */
  private static final int LEAST_MISTYPED = 4;

  /** From so many letters on two may be wrong. */
  private static final int LONG_WORD = 8;

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
    if (suggestions.isEmpty() && prefix.length() >= LEAST_MISTYPED) {
      suggestions.addAll(mistyped(prefix));
    }
    return suggestions.stream().limit(size).toList();
  }

  private List<Suggestion> mistyped(String prefix) {
    List<Suggestion> near = new ArrayList<>(conceptsNear(prefix));
    int word = prefix.lastIndexOf(' ') + 1;
    if (word == 0) {
      alike(IndexField.AUTHOR, prefix)
          .limit(MOST_OF_EACH)
          .map(Suggestions::author)
          .forEach(near::add);
    }
    alike(IndexField.TITLE, prefix.substring(word))
        .findFirst()
        .map(meant -> titles(prefix.substring(0, word) + meant))
        .ifPresent(near::addAll);
    return near;
  }

  /** One letter wrong: to look for two takes longer than all the rest of a completion. */
  private Stream<String> alike(IndexField field, String word) {
    return word.length() < LEAST_MISTYPED
        ? Stream.empty()
        : index.alike(field, word, 1).stream().map(IndexSnapshot.TermCount::term);
  }

  private static int edits(String typed) {
    return typed.length() < LONG_WORD ? 1 : 2;
  }

  private List<Suggestion> conceptsNear(String prefix) {
    record Near(Suggestion suggestion, int distance) {}
    List<Near> near = new ArrayList<>();
    for (Concept concept : vocabulary.concepts()) {
      concept.labels().stream()
          .filter(label -> Character.toLowerCase(label.charAt(0)) == prefix.charAt(0))
          .map(
              label ->
                  new Near(
                      new Suggestion("concept", label, concept.id().toString()),
                      EditDistance.toBeginning(prefix, label.toLowerCase(Locale.ROOT))))
          .min(Comparator.comparingInt(Near::distance))
          .filter(each -> each.distance() <= edits(prefix))
          .ifPresent(near::add);
    }
    near.sort(Comparator.comparingInt(Near::distance));
    return near.stream().map(Near::suggestion).limit(2L * MOST_OF_EACH).toList();
  }

  private List<Suggestion> concepts(String prefix) {
    List<Suggestion> starting = new ArrayList<>();
    List<Suggestion> within = new ArrayList<>();
    for (Concept concept : vocabulary.concepts()) {
      for (String label : concept.labels()) {
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
        .map(Suggestions::author)
        .toList();
  }

  private static Suggestion author(String term) {
    String name = Character.toUpperCase(term.charAt(0)) + term.substring(1);
    return new Suggestion("author", name, "");
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

package org.lucerna.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lucerna.analysis.Token;
import org.lucerna.analysis.Words;
import org.lucerna.index.IndexField;
import org.lucerna.index.Passage;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.query.IndexSnapshot.TermCount;
import org.lucerna.query.QueryExpression;
import org.lucerna.vocabulary.Vocabulary;

/**
 * Other spellings for words that the index has nowhere, from the index itself: the nearest by
 * letters, of these the commonest.
 */
final class Respelling {
  /** Shorter words have too many neighbours for any to be meant. */
  private static final int LEAST_LETTERS = 4;

  /** Words at least so long may have two letters wrong. */
  private static final int LONG = 7;

  private static final int MOST_WORDS = 4;
  private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\u2019'-]*");

  private final IndexSnapshot index;
  private final Vocabulary vocabulary;

  Respelling(IndexSnapshot index, Vocabulary vocabulary) {
    this.index = index;
    this.vocabulary = vocabulary;
  }

  /** The query with unknown words respelled; empty where all are known or nothing is near. */
  Optional<String> of(String q, QueryExpression expression) {
    List<QueryExpression.Text> unknown = new ArrayList<>();
    unknown(expression, unknown);
    String respelled = q;
    for (QueryExpression.Text text : unknown.stream().limit(MOST_WORDS).toList()) {
      Optional<String> better = nearest(text.words());
      if (better.isPresent()) {
        respelled = respelled.replace(text.words(), better.get());
      }
    }
    return respelled.equals(q) ? Optional.empty() : Optional.of(respelled);
  }

  private void unknown(QueryExpression expression, List<QueryExpression.Text> unknown) {
    switch (expression) {
      case QueryExpression.Plain plain -> plain.parts().forEach(part -> unknown(part, unknown));
      case QueryExpression.And and -> and.parts().forEach(part -> unknown(part, unknown));
      case QueryExpression.Or or -> or.parts().forEach(part -> unknown(part, unknown));
      case QueryExpression.Text text -> {
        if (isUnknown(text)) {
          unknown.add(text);
        }
      }
      case QueryExpression.Not not -> {}
      case QueryExpression.Range range -> {}
    }
  }

  private boolean isUnknown(QueryExpression.Text text) {
    boolean prose =
        switch (text.field()) {
          case UNTAGGED, ALL, TEXT_WORD, TITLE, TITLE_ABSTRACT -> true;
          default -> false;
        };
    return prose
        && text.words().length() >= LEAST_LETTERS
        && LETTERS.matcher(text.words()).matches()
        && vocabulary.lookup(text.words()).isEmpty()
        && WordQueries.EVERYWHERE.stream().allMatch(field -> isMissing(field, text.words()));
  }

  private boolean isMissing(IndexField field, String word) {
    return WordQueries.terms(field, word).stream()
        .noneMatch(term -> index.frequency(field, term) > 0);
  }

  private Optional<String> nearest(String word) {
    List<String> terms = WordQueries.terms(IndexField.TEXT, word);
    if (terms.size() != 1) {
      return Optional.empty();
    }
    String term = terms.getFirst();
    for (int edits = 1; edits <= (term.length() >= LONG ? 2 : 1); edits++) {
      List<TermCount> near = index.alike(IndexField.TEXT, term, edits);
      Optional<TermCount> best =
          near.stream()
              .min(
                  Comparator.comparingLong(TermCount::count)
                      .reversed()
                      .thenComparing(TermCount::term));
      if (best.isPresent()) {
        return Optional.of(written(best.get().term()));
      }
    }
    return Optional.empty();
  }

  /** The index knows stems: a word of one of its works shows how they are written. */
  private String written(String stem) {
    return index.find(IndexField.TEXT, stem, 1).stream()
        .flatMap(
            work -> {
              String text = Passage.of(work.annotated().source()).text();
              return Words.prose(text).stream()
                  .filter(token -> token.term().equals(stem))
                  .map(token -> shown(text, token));
            })
        .min(Comparator.comparingInt(String::length))
        .orElse(stem);
  }

  private static String shown(String text, Token token) {
    return text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
  }
}

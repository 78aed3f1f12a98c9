package org.lucerna.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lucerna.analysis.Token;
import org.lucerna.analysis.Words;
import org.lucerna.model.AnnotatedRecord;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Mention;
import org.lucerna.model.PartRole;
import org.lucerna.model.RecordPart;
import org.lucerna.model.RecordParts;
import org.lucerna.model.TextSpan;
import org.lucerna.query.Hit.Highlight;

/** Picks the sentences of a record that show best why it is a hit, and marks the words in them. */
final class Highlighter {
  private static final int MOST_SENTENCES = 3;

  /** Characters of a record looked through: a hit list must not wait for a whole guideline. */
  private static final int MOST_CHARACTERS = 20_000;

  private final Set<String> terms;
  private final Set<ConceptId> concepts;

  /**
   * @param terms analysed words of the query
   * @param concepts concepts it names, with all narrower ones
   */
  Highlighter(Set<String> terms, Set<ConceptId> concepts) {
    this.terms = terms;
    this.concepts = concepts;
  }

  List<Highlight> of(AnnotatedRecord annotated) {
    if (terms.isEmpty() && concepts.isEmpty()) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    List<RecordPart> parts = RecordParts.of(annotated.source());
    int looked = 0;
    for (int i = 0; i < parts.size() && looked < MOST_CHARACTERS; i++) {
      if (isProse(parts.get(i).role())) {
        addSentences(annotated, i, parts.get(i), candidates);
        looked += parts.get(i).text().length();
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::worth).reversed())
        .limit(MOST_SENTENCES)
        .sorted(Comparator.comparingInt(Candidate::order))
        .map(Candidate::highlight)
        .toList();
  }

  private static boolean isProse(PartRole role) {
    return switch (role) {
      case TITLE, ABSTRACT, BODY, CONDITION, INTERVENTION, OUTCOME_MEASURE, KEYWORD -> true;
      case HEADING, MESH, INCLUSION, EXCLUSION, REFERENCE -> false;
    };
  }

  private void addSentences(
      AnnotatedRecord annotated, int index, RecordPart part, List<Candidate> candidates) {
    String text = part.text();
    List<Found> found = found(annotated, index, text);
    if (found.isEmpty()) {
      return;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      int from = start;
      int to = end;
      List<Found> inside =
          found.stream().filter(each -> each.start() >= from && each.end() <= to).toList();
      if (!inside.isEmpty()) {
        candidates.add(candidate(part.role(), text, from, to, inside, candidates.size()));
      }
      start = end;
    }
  }

  private List<Found> found(AnnotatedRecord annotated, int index, String text) {
    List<Found> found = new ArrayList<>();
    for (Token token : Words.prose(text)) {
      if (terms.contains(token.term())) {
        found.add(new Found(token.term(), token.start(), token.end()));
      }
    }
    for (Mention mention : annotated.mentions()) {
      if (mention.part() == index && concepts.contains(mention.concept())) {
        found.add(
            new Found(mention.concept().toString(), mention.span().start(), mention.span().end()));
      }
    }
    found.sort(Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
    return found;
  }

  private static Candidate candidate(
      PartRole role, String text, int from, int to, List<Found> inside, int order) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<TextSpan> marks = new ArrayList<>();
    Set<String> distinct = new HashSet<>();
    int last = from;
    for (Found each : inside) {
      distinct.add(each.what());
      int start = Math.max(each.start(), last);
      if (each.end() > start) {
        marks.add(new TextSpan(start - from, each.end() - from));
        last = each.end();
      }
    }
    String field = role.name().toLowerCase(Locale.ROOT);
    return new Candidate(
        new Highlight(field, text.substring(from, end), marks), distinct.size(), order);
  }

  /**
   * @param what the word or concept
   */
  private record Found(String what, int start, int end) {}

  private record Candidate(Highlight highlight, int worth, int order) {}
}

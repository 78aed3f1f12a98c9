package org.lucerna.api.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.api.QueryString;
import org.lucerna.model.Facet;
import org.lucerna.model.StudyDesign;
import org.lucerna.query.Hit;
import org.lucerna.query.WorkSummary;

/**
 * A hit as the result list shows it.
 *
 * @param kind CSS class
 * @param byline authors, source and year in one line
 * @param design empty where it is not known
 * @param designMeaning in plain English
 * @param trial only for trials
 * @param status guidance status, empty where there is none
 * @param warnings retracted and the like, worst first
 * @param near whether only its meaning is near, not its words
 */
public record ResultCard(
    String url,
    String id,
    String kind,
    String kindName,
    String title,
    String byline,
    String design,
    String designMeaning,
    Optional<TrialNote> trial,
    String status,
    List<String> warnings,
    List<Sentence> sentences,
    List<ConceptLink> concepts,
    boolean near) {
  private static final int NAMED_AUTHORS = 3;
  private static final int SHOWN_CONCEPTS = 8;

  /** A sentence that matched, cut at its matches. */
  public record Sentence(String field, List<Segment> segments) {}

  /**
   * @param asked ids of the concepts asked for, which are shown first
   */
  static ResultCard of(Hit hit, Optional<TrialNote> trial, Set<String> asked) {
    WorkSummary work = hit.work();
    boolean designKnown = work.design() != StudyDesign.UNCLASSIFIED;
    return new ResultCard(
        "/records/" + QueryString.encodePath(work.id().text()),
        work.id().text(),
        work.kind().label(),
        PlainWords.kind(work.kind()),
        work.title(),
        byline(work),
        designKnown ? work.design().label() : "",
        PlainWords.design(work.design()),
        trial,
        trial.isPresent() ? "" : work.status().map(PlainWords::status).orElse(""),
        work.flags().stream().sorted().map(PlainWords::flag).toList(),
        hit.highlights().stream().map(ResultCard::sentence).toList(),
        concepts(work, asked),
        hit.match().equals("semantic"));
  }

  private static List<ConceptLink> concepts(WorkSummary work, Set<String> asked) {
    return work.concepts().stream()
        .filter(tag -> tag.direct() && tag.concept().facet() != Facet.OTHER)
        .sorted(
            Comparator.<WorkSummary.ConceptTag, Boolean>comparing(
                    tag -> !asked.contains(tag.concept().toString()))
                .thenComparing(tag -> tag.concept().facet()))
        .limit(SHOWN_CONCEPTS)
        .map(ConceptLink::of)
        .toList();
  }

  static String byline(WorkSummary work) {
    List<String> authors = work.authors();
    String names =
        authors.size() > NAMED_AUTHORS
            ? String.join(", ", authors.subList(0, NAMED_AUTHORS)) + " and others"
            : String.join(", ", authors);
    StringBuilder line = new StringBuilder(names);
    work.source().or(work::publisher).ifPresent(it -> join(line, it));
    if (work.year().isPresent()) {
      join(line, Integer.toString(work.year().getAsInt()));
    }
    return line.toString();
  }

  private static void join(StringBuilder line, String part) {
    line.append(line.isEmpty() ? "" : " · ").append(part);
  }

  private static Sentence sentence(Hit.Highlight highlight) {
    return new Sentence(
        highlight.field(),
        Segment.cut(
            highlight.text(),
            highlight.marks().stream().map(it -> new Segment.Mark(it, "hit", "")).toList()));
  }
}

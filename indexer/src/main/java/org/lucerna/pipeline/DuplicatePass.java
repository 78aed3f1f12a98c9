package org.lucerna.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lucerna.index.IndexField;
import org.lucerna.index.IndexSession;
import org.lucerna.index.MatchKeys;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.Works;
import org.lucerna.model.Identifier;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;

/**
 * Lists publications that may be one work although no identifier says so: those with the same title
 * words, as far as year, first author and first page agree. Nothing is merged (SPEC section 4).
 *
 * <p>The confidence is a sum of stated weights, not a measured probability.
 */
final class DuplicatePass {
  /** Titles that more works share are headings ("Editorial comment"), not duplicates. */
  private static final int MOST_ALIKE = 40;

  private static final int MOST_REPORTED = 10_000;
  private static final double LEAST_CONFIDENCE = 0.6;

  private static final double SAME_TITLE = 0.5;
  private static final double SAME_YEAR = 0.2;
  private static final double YEAR_APART = 0.1;
  private static final double OTHER_YEAR = -0.2;
  private static final double SAME_AUTHOR = 0.15;
  private static final double OTHER_AUTHOR = -0.3;
  private static final double SAME_PAGE = 0.14;
  private static final double OTHER_PAGE = -0.25;

  /**
   * Two PMIDs, or two DOIs: two works to those who gave them, and sometimes one published twice.
   */
  private static final double OTHER_IDENTIFIER = -0.3;

  private final IndexSession session;
  private final List<IndexReport.Duplicate> found = new ArrayList<>();

  DuplicatePass(IndexSession session) {
    this.session = session;
  }

  /** The surest first, at most so many that a person could look at them. */
  List<IndexReport.Duplicate> run() {
    session.forEachSharedTerm(IndexField.MATCH, MatchKeys.SAME_TITLE, this::compare);
    return found.stream()
        .sorted(
            Comparator.comparingDouble(IndexReport.Duplicate::confidence)
                .reversed()
                .thenComparing(IndexReport.Duplicate::id)
                .thenComparing(IndexReport.Duplicate::other))
        .limit(MOST_REPORTED)
        .toList();
  }

  private void compare(String title) {
    List<SourceKey> keys = session.keys(IndexField.MATCH, title);
    if (keys.size() < 2 || keys.size() > MOST_ALIKE) {
      return;
    }
    List<StoredRecord> works = new ArrayList<>();
    for (SourceKey key : keys) {
      session
          .record(key)
          .filter(stored -> stored.annotated().source() instanceof Publication)
          .ifPresent(works::add);
    }
    for (int i = 1; i < works.size(); i++) {
      for (int j = 0; j < i; j++) {
        compare(works.get(j), works.get(i));
      }
    }
  }

  private void compare(StoredRecord one, StoredRecord other) {
    double confidence = confidence(one, other);
    if (confidence >= LEAST_CONFIDENCE) {
      String first = id(one);
      String second = id(other);
      boolean ordered = first.compareTo(second) <= 0;
      found.add(
          new IndexReport.Duplicate(
              ordered ? first : second,
              ordered ? second : first,
              Math.round(confidence * 100) / 100.0));
    }
  }

  private static String id(StoredRecord stored) {
    return Works.id(stored.annotated().source(), stored.context().identifiers()).text();
  }

  static double confidence(StoredRecord one, StoredRecord other) {
    Publication a = (Publication) one.annotated().source();
    Publication b = (Publication) other.annotated().source();
    return SAME_TITLE
        + year(a, b)
        + agreement(author(a), author(b), SAME_AUTHOR, OTHER_AUTHOR)
        + agreement(page(a), page(b), SAME_PAGE, OTHER_PAGE)
        + (conflict(one.context().identifiers(), other.context().identifiers())
            ? OTHER_IDENTIFIER
            : 0);
  }

  /** What one of the two does not say speaks neither for nor against. */
  private static double agreement(
      Optional<String> one, Optional<String> other, double same, double differ) {
    return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? same : differ;
  }

  private static double year(Publication one, Publication other) {
    if (one.header().published().isEmpty() || other.header().published().isEmpty()) {
      return 0;
    }
    int apart =
        Math.abs(one.header().published().get().year() - other.header().published().get().year());
    return apart == 0 ? SAME_YEAR : apart == 1 ? YEAR_APART : OTHER_YEAR;
  }

  private static Optional<String> author(Publication publication) {
    return publication.authors().stream()
        .filter(name -> !name.collective())
        .findFirst()
        .map(PersonName::family)
        .map(family -> family.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> page(Publication publication) {
    return publication.journal().flatMap(JournalIssue::pages).flatMap(MatchKeys::firstNumber);
  }

  private static boolean conflict(List<Identifier> one, List<Identifier> other) {
    return one.stream()
        .anyMatch(mine -> other.stream().anyMatch(theirs -> theirs.scheme() == mine.scheme()));
  }
}

package org.lucerna.check.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.PartialDate;
import org.lucerna.model.SourceArticle;

/** LUC701: nobody has looked for years. */
final class StaleDate implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC701",
          Severity.WARNING,
          "Access or review date stale",
          "Look again whether the source, or the article, still holds, and renew the date.",
          "Check that the source still says so, and renew the date.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    LocalDate limit = article.asOf().minusYears(knowledge.staleYears());
    Stream<Finding> entries =
        article.entries().stream().flatMap(entry -> stale(entry, limit, knowledge).stream());
    return Stream.concat(entries, reviewed(article, limit, knowledge).stream());
  }

  private static Optional<Finding> stale(CheckedEntry entry, LocalDate limit, Knowledge knowledge) {
    return entry
        .citation()
        .accessed()
        .filter(date -> isBefore(date, limit))
        .map(
            date ->
                INFO.finding(
                    entry,
                    "Accessed %s, more than %d years ago."
                        .formatted(date, knowledge.staleYears())));
  }

  private static Optional<Finding> reviewed(
      CheckedArticle article, LocalDate limit, Knowledge knowledge) {
    SourceArticle source = article.source();
    return Stream.of(source.reviewed(), source.header().updated(), source.header().published())
        .flatMap(Optional::stream)
        .filter(date -> hasCome(date, article.asOf()))
        .max(Comparator.naturalOrder())
        .filter(date -> isBefore(date, limit))
        .map(
            date ->
                INFO.finding(
                    article.whole(),
                    "The article's latest date is %s, more than %d years ago."
                        .formatted(date, knowledge.staleYears())));
  }

  /** A day still to come is when somebody will look again. */
  private static boolean hasCome(PartialDate date, LocalDate today) {
    return LocalDate.of(date.year(), Math.max(1, date.month()), 1).compareTo(today) <= 0;
  }

  /** Unknown months and days count as the last: a date is stale only where it surely is. */
  static boolean isBefore(PartialDate date, LocalDate limit) {
    if (date.year() != limit.getYear()) {
      return date.year() < limit.getYear();
    }
    int month = date.month() == 0 ? 12 : date.month();
    if (month != limit.getMonthValue()) {
      return month < limit.getMonthValue();
    }
    return date.day() != 0 && date.day() < limit.getDayOfMonth();
  }
}

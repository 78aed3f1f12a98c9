package org.lucerna.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.citation.WrittenDates;
import org.lucerna.model.Guidance;
import org.lucerna.model.PartialDate;

/** LUC302: guidance or a review that has changed since it was read. */
final class UpdatedGuidance implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC302",
          Severity.WARNING,
          "Guidance or review updated after the cited or access date",
          "What the article says may rest on the older text. Read the update, then renew the date.",
          "Check the text against the update and renew the access date.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    Stream<Finding> guidance =
        Standing.of(entry).stream()
            .filter(it -> it.work().source() instanceof Guidance && !SupersededGuidance.isGone(it))
            .flatMap(it -> it.work().source().header().updated().stream())
            .flatMap(updated -> compare(entry, updated).stream());
    Stream<Finding> review =
        ReviewVersions.newer(entry, knowledge.lookup())
            .map(version -> newer(entry, version))
            .stream();
    return Stream.concat(guidance, review);
  }

  private static Finding newer(CheckedEntry entry, ReviewVersions.Version version) {
    String dated = ReviewVersions.published(version).map(date -> ", " + date).orElse("");
    String named = "%s (version %d%s)".formatted(version.work().id(), version.number(), dated);
    return INFO.finding(entry, "A newer version of this review is in the index: " + named + '.')
        .withMend(
            "Read version %d and cite it where it bears the text out.".formatted(version.number()));
  }

  private static Optional<Finding> compare(CheckedEntry entry, PartialDate updated) {
    Optional<PartialDate> read = entry.citation().accessed();
    String kind = read.isPresent() ? "accessed" : "dated";
    return read.or(() -> entry.citation().issued())
        .filter(date -> isSurelyBefore(date, updated))
        .filter(
            date ->
                WrittenDates.updates(entry.raw()).stream()
                    .allMatch(it -> isSurelyBefore(it, updated)))
        .map(
            date ->
                INFO.finding(
                    entry,
                    "The guidance was updated in %s, after the entry's date (%s %s)."
                        .formatted(updated, kind, date)));
  }

  /** What is known of both dates must say so: "2020" is not before "2020-03". */
  static boolean isSurelyBefore(PartialDate date, PartialDate other) {
    if (date.year() != other.year()) {
      return date.year() < other.year();
    }
    if (date.month() == 0 || other.month() == 0 || date.month() != other.month()) {
      return date.month() != 0 && other.month() != 0 && date.month() < other.month();
    }
    return date.day() != 0 && other.day() != 0 && date.day() < other.day();
  }
}

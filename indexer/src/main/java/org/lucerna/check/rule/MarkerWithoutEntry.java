package org.lucerna.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Evidence;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.check.text.Markers.Marker;
import org.lucerna.check.text.Markers.Target;

/** LUC503: a marker in the text points to no entry. */
final class MarkerWithoutEntry implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC503",
          Severity.WARNING,
          "Marker without entry",
          "An entry was taken out, or the numbers have shifted: check all of them.",
          "Add the entry, or mend the number of the marker.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    if (article.entries().isEmpty()) {
      return Stream.empty();
    }
    return article.markers().all().stream().flatMap(marker -> check(marker, article).stream());
  }

  private static Optional<Finding> check(Marker marker, CheckedArticle article) {
    Evidence evidence = new Evidence(marker.quote(), Optional.of(marker.span()));
    return switch (marker.target()) {
      case Target.Numbers numbers ->
          numbers.positions().stream()
              .filter(position -> position > article.entries().size())
              .findFirst()
              .map(
                  position ->
                      INFO.finding(
                          evidence,
                          "The marker points to entry %d; the list has %d."
                              .formatted(position, article.entries().size())));
      case Target.Note note ->
          Optional.of(INFO.finding(evidence, "No note is called '%s'.".formatted(note.label())));
      case Target.NameYear name ->
          article.entries().stream().map(CheckedEntry::raw).anyMatch(name::fits) || article.sample()
              ? Optional.empty()
              : Optional.of(
                  INFO.finding(
                      evidence,
                      "No entry of the list is by %s and of %d."
                          .formatted(name.name(), name.year())));
    };
  }
}

package org.lucerna.check.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.check.text.Markers.Marker;
import org.lucerna.check.text.Markers.Target;

/** LUC504: no marker points to the entry, in an article that uses markers. */
final class UncitedEntry implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC504",
          Severity.INFO,
          "Entry never cited",
          "Cite it where it is used, or move it to further reading.",
          "Cite it where it is used, or move it to further reading.");

  /** One number in square brackets may be anything; two are a habit. */
  private static final int LEAST_MARKERS = 2;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    if (article.markers().all().size() < LEAST_MARKERS) {
      return Stream.empty();
    }
    Set<Integer> cited = article.markers().positions();
    return article.entries().stream()
        .filter(entry -> !cited.contains(entry.position()) && !isNamed(entry, article))
        .map(entry -> INFO.finding(entry, "The text uses markers, and none points to this entry."));
  }

  private static boolean isNamed(CheckedEntry entry, CheckedArticle article) {
    return article.markers().all().stream()
        .map(Marker::target)
        .anyMatch(
            target ->
                target instanceof Target.NameYear name && MarkerWithoutEntry.fits(entry, name));
  }
}

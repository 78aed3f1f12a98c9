package org.lucerna.check.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.resolve.Verdict;

/** LUC105: more than one work fits, and none of them better than the others. */
final class AmbiguousReference implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC105",
          Severity.INFO,
          "Ambiguous: several works fit",
          "Give what tells them apart: an identifier, the year, volume and pages.",
          "Add an identifier, or the year, volume and pages.");

  private static final int SHOWN = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    if (entry.resolution().verdict() != Verdict.AMBIGUOUS) {
      return Stream.empty();
    }
    String works =
        entry.resolution().candidates().stream()
            .limit(SHOWN)
            .map(work -> work.id() + " \"" + work.source().header().title() + '"')
            .collect(Collectors.joining("; "));
    return Stream.of(INFO.finding(entry, "The entry could mean any of these: " + works + '.'));
  }
}

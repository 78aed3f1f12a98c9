package org.lucerna.check.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.resolve.Verdict;

/** LUC105: more than one work fits, none of them better than the others, or one, and not surely. */
final class AmbiguousReference implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC105",
          Severity.INFO,
          "Ambiguous: not sure which work is meant",
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
    int count = entry.resolution().candidates().size();
    String works =
        entry.resolution().candidates().stream()
            .limit(SHOWN)
            .map(work -> work.id() + " \"" + work.source().header().title() + '"')
            .collect(Collectors.joining("; "));
    return Stream.of(INFO.finding(entry, lead(count) + works + more(count) + '.'));
  }

  private static String lead(int count) {
    return switch (count) {
      case 1 -> "The entry may mean this work, but not surely: ";
      case 2 -> "The entry could mean either of these works: ";
      default -> "The entry could mean any of these %d works: ".formatted(count);
    };
  }

  private static String more(int count) {
    return count > SHOWN ? "; and %d more".formatted(count - SHOWN) : "";
  }
}

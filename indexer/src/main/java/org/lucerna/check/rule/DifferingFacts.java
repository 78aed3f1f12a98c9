package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;

/** LUC103: a cited fact is not what the record has, one finding per field. */
final class DifferingFacts implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC103",
          Severity.WARNING,
          "Cited facts differ from the record",
          "Year, authors, title, journal, volume or pages are not those of the work that was found."
              + " Compare with the work itself.",
          "Compare with the work itself and mend the entry.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    return entry.resolution().differences().stream()
        // LUC402 says that of a host in place of the authors or the journal.
        .filter(difference -> !knowledge.hosts().isHost(difference.cited()))
        .map(
            difference ->
                INFO.finding(
                    entry,
                    "%s: cited as '%s', the record has '%s'."
                        .formatted(difference.field(), difference.cited(), difference.recorded())))
        .map(finding -> knowledge.corrected().mend(finding, entry));
  }
}

package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;

/** LUC102: the identifier is well formed and belongs to another work. */
final class MisdirectedIdentifier implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC102",
          Severity.ERROR,
          "Identifier belongs to a different work",
          "The words describe one work and the number names another. Find out which was meant.",
          "Find out which of the two was meant, and mend the other.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    return entry.resolution().misdirected().stream()
        .map(
            wrong ->
                INFO.finding(
                    entry,
                    "%s %s belongs to \"%s\", which the rest of the entry does not describe."
                        .formatted(
                            wrong.identifier().scheme().displayName(),
                            wrong.identifier().value(),
                            wrong.owner().source().header().title())))
        .map(finding -> knowledge.corrected().mend(finding, entry));
  }
}

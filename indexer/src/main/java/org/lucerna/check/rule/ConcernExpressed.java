package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.LinkType;
import org.lucerna.model.RecordFlag;

/** LUC202: the journal has expressed concern; the work is not retracted. */
final class ConcernExpressed implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC202",
          Severity.WARNING,
          "An expression of concern was published",
          "The work stands, but its journal has doubts. Read the notice before resting on it.",
          "Read the notice, and say in the article that concern was expressed.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean looksAtLinks() {
    return true;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    return Standing.doubted(entry, RecordFlag.CONCERN)
        .map(
            it ->
                INFO.finding(
                    entry,
                    "An expression of concern was published about \"%s\"%s. It is not retracted."
                        .formatted(
                            it.title(), it.notices(LinkType.CONCERN_EXPRESSED_BY, knowledge))));
  }
}

package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.LinkType;
import org.lucerna.model.RecordFlag;

/** LUC203: a correction was published. */
final class CorrectedSince implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC203",
          Severity.INFO,
          "Corrected since",
          "See whether the correction touches what the article says.",
          "Read the correction, and cite it beside the work where it matters.");

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
    return Standing.doubted(entry, RecordFlag.CORRECTED)
        .map(
            it ->
                INFO.finding(
                    entry,
                    "A correction to \"%s\" was published%s."
                        .formatted(it.title(), it.notices(LinkType.CORRECTED_BY, knowledge))));
  }
}

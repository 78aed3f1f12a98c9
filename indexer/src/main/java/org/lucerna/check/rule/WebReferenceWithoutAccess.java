package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.CitationType;

/** LUC406: something read on the web without its address, or without the day it was read. */
final class WebReferenceWithoutAccess implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC406",
          Severity.WARNING,
          "Web reference without URL or access date",
          "Pages move and change: give the address and the day it was read.",
          "Give the address and the day it was read.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    if (!EntryFacts.isWebReference(entry)) {
      return Stream.empty();
    }
    boolean url = !entry.url().isEmpty() || !entry.citation().identifiers().isEmpty();
    boolean changes = entry.citation().type() == CitationType.WEB_PAGE;
    boolean undatedVisit = changes && entry.citation().accessed().isEmpty();
    if (!url) {
      return Stream.of(
          INFO.finding(entry, "The entry cites something on the web and gives no address."));
    }
    return undatedVisit
        ? Stream.of(INFO.finding(entry, "The entry cites a web page and not when it was read."))
        : Stream.empty();
  }
}

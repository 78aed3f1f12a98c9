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

  /** A work known by its number, or found, stays what it is: no day of access matters. */
  private static boolean isIdentified(CheckedEntry entry) {
    return !entry.citation().identifiers().isEmpty()
        || !entry.reference().identifiers().isEmpty()
        || entry.resolution().match().isPresent();
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    if (!EntryFacts.isWebReference(entry) || isIdentified(entry)) {
      return Stream.empty();
    }
    boolean url = !entry.url().isEmpty();
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

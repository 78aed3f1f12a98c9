package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.CitationType;
import org.lucerna.resolve.Verdict;

/** LUC104: the index has no such work; that says nothing about whether it exists. */
final class NotInIndex implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC104",
          Severity.INFO,
          "Not in the index",
          "Nothing could be compared. The work may well exist: look it up where it was published.",
          "Look the work up where it was published, and add its DOI or PMID.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    return entry.resolution().verdict() == Verdict.NOT_IN_INDEX
        ? Stream.of(
            info(entry)
                .finding(entry, "The index holds no such work, so its facts were not compared."))
        : Stream.empty();
  }

  /** An entry that gives its number, or the address of one, has nothing to add. */
  private static RuleInfo info(CheckedEntry entry) {
    return Stream.concat(
            entry.citation().identifiers().stream(), entry.reference().identifiers().stream())
        .findFirst()
        .map(it -> INFO.mendedBy("Look it up under the number it gives: " + it.url()))
        .orElseGet(() -> info(entry.citation().type()));
  }

  /** What is filed under other numbers than papers are has another mend. */
  private static RuleInfo info(CitationType type) {
    return switch (type) {
      case GUIDELINE ->
          INFO.mendedBy("Look the guidance up where it was published, and add its number.");
      case BOOK, CHAPTER -> INFO.mendedBy("Look the book up in a catalogue, and add its ISBN.");
      case UNKNOWN -> INFO.mendedBy("Look the work up where it was published.");
      default -> INFO;
    };
  }
}

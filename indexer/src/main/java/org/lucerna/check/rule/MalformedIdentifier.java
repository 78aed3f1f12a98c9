package org.lucerna.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;

/** LUC101: what announces itself as an identifier breaks the rules of its scheme. */
final class MalformedIdentifier implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC101",
          Severity.ERROR,
          "Identifier malformed, or its check fails",
          "A reader who follows the identifier arrives nowhere. Copy it again from the work itself.",
          "Copy the identifier again from the work itself.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    return IdentifierScanner.scan(entry.raw()).stream()
        .map(mention -> mention.reading())
        .filter(IdentifierReading.Malformed.class::isInstance)
        .map(IdentifierReading.Malformed.class::cast)
        .distinct() // a number and the address that leads to it
        .map(
            bad -> {
              Finding finding =
                  INFO.finding(
                      entry,
                      "'%s' is no valid %s: %s."
                          .formatted(bad.text(), bad.scheme().displayName(), bad.reason()));
              return right(entry, bad.scheme()).map(finding::withMend).orElse(finding);
            });
  }

  /** The work's own, where the rest of the entry tells which work it is. */
  private static Optional<String> right(CheckedEntry entry, IdentifierScheme scheme) {
    return entry
        .resolution()
        .match()
        .flatMap(work -> work.number(scheme))
        .map(number -> "Give the work's own: " + number + '.');
  }
}

package org.lucerna.check.rule;

import java.util.Locale;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;

/** LUC303: the site or service is gone; the data say which ones and how that is known. */
final class RetiredSite implements EntryRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC303",
          Severity.WARNING,
          "Site or service retired",
          "Its pages can no longer be read. Cite what they were made from.",
          "Cite what the service was made from.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedEntry entry, CheckedArticle article, Knowledge knowledge) {
    String lower = entry.raw().toLowerCase(Locale.ROOT);
    return knowledge.retired().stream()
        .filter(it -> isCited(it, entry, lower))
        .map(
            it ->
                INFO.finding(
                        entry,
                        "%s (%s) was gone by %s."
                            .formatted(it.name(), it.publisher(), it.retired()))
                    .withMend(it.advice()));
  }

  private static boolean isCited(RetiredService service, CheckedEntry entry, String lower) {
    return service.holds(entry.url())
        || lower.contains(service.urlPattern().toLowerCase(Locale.ROOT))
        || lower.contains(service.name().toLowerCase(Locale.ROOT));
  }
}

package org.lucerna.check.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;

/** LUC602: a commercial site as evidence. */
final class CommercialSource implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC602",
          Severity.INFO,
          "Commercial source as evidence",
          "A seller's page may be right; the study it rests on is the better source.",
          "Cite the study or the guideline that the page rests on.");

  private static final Pattern COMMERCIAL =
      Pattern.compile(".*\\.(?:com|biz|clinic|co|co\\.uk|com\\.au|shop|store)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    Set<String> promoted = PromotedSites.in(article, knowledge.hosts());
    return article.entries().stream()
        .filter(entry -> entry.resolution().match().isEmpty() && !EntryFacts.isArticle(entry))
        .flatMap(
            entry ->
                site(entry, promoted, knowledge.hosts()).stream()
                    .map(
                        site ->
                            INFO.finding(
                                entry,
                                "%s is a commercial site given as evidence.".formatted(site))));
  }

  private static Optional<String> site(CheckedEntry entry, Set<String> promoted, HostLists hosts) {
    String host = EntryFacts.hostOf(entry.url());
    if (COMMERCIAL.matcher(host).matches() && !hosts.isPublicOrScholarly(host)) {
      return Optional.of(host);
    }
    return promoted.stream()
        .filter(it -> COMMERCIAL.matcher(it).matches() && PromotedSites.isCitedBy(entry, it))
        .findFirst();
  }
}

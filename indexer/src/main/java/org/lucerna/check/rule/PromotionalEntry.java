package org.lucerna.check.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.CitationField;
import org.lucerna.resolve.ComparableWords;

/** LUC601: the article rests on the site it recommends, or on its own publisher. */
final class PromotionalEntry implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC601",
          Severity.WARNING,
          "Promotional: cites the site it promotes, or its own publisher",
          "Who gains from the claim is no witness for it. Cite an independent source.",
          "Cite an independent source.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    Set<String> promoted = PromotedSites.in(article, knowledge.hosts());
    Set<String> own = new LinkedHashSet<>(knowledge.ownNames());
    article.source().publisher().ifPresent(own::add);
    return article.entries().stream()
        .filter(entry -> entry.resolution().match().isEmpty())
        .flatMap(entry -> finding(entry, promoted, own, article).stream());
  }

  private static Optional<Finding> finding(
      CheckedEntry entry, Set<String> promoted, Set<String> own, CheckedArticle article) {
    Optional<String> site =
        promoted.stream().filter(host -> PromotedSites.isCitedBy(entry, host)).findFirst();
    if (site.isPresent()) {
      return Optional.of(
          INFO.finding(
              entry, "The article recommends %s and cites it as a source.".formatted(site.get())));
    }
    String ownHost = article.source().header().url().map(EntryFacts::hostOf).orElse("");
    boolean sameHost = !ownHost.isEmpty() && EntryFacts.hostOf(entry.url()).equals(ownHost);
    Optional<String> name = own.stream().filter(it -> names(entry, it)).findFirst();
    return name.or(() -> sameHost ? Optional.of(ownHost) : Optional.empty())
        .map(
            it ->
                INFO.finding(
                    entry, "The article cites its own publisher, %s, as a source.".formatted(it)));
  }

  private static boolean names(CheckedEntry entry, String name) {
    List<String> words = ComparableWords.of(name);
    return !words.isEmpty()
        && Stream.concat(
                EntryFacts.names(entry).stream(),
                Stream.of(entry.text(CitationField.CONTAINER_TITLE)))
            .map(ComparableWords::of)
            .anyMatch(words::equals);
  }
}

package org.lucerna.check.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;
import org.lucerna.resolve.ComparableWords;
import org.lucerna.resolve.Misdirection;

/** LUC405: two entries mean one work. */
final class DuplicateEntry implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC405",
          Severity.WARNING,
          "Duplicate entry",
          "Point both markers to one entry and take the other out.",
          "Keep one entry, point its markers to it and take the other out.");

  /** Shorter titles may well occur twice ("Liver cancer"). */
  private static final int LEAST_TITLE_WORDS = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    Map<String, Integer> seen = new HashMap<>();
    Stream.Builder<Finding> found = Stream.builder();
    for (CheckedEntry entry : article.entries()) {
      Set<String> keys = keys(entry);
      keys.stream()
          .filter(seen::containsKey)
          .findFirst()
          .map(seen::get)
          .ifPresent(
              first ->
                  found.add(
                      INFO.finding(
                          entry, "The entry cites the same work as entry " + first + '.')));
      keys.forEach(key -> seen.putIfAbsent(key, entry.position()));
    }
    return found.build();
  }

  private static Set<String> keys(CheckedEntry entry) {
    Set<String> keys = new LinkedHashSet<>();
    entry.resolution().match().ifPresent(work -> keys.add(work.id().text()));
    List<Identifier> misdirected =
        entry.resolution().misdirected().stream().map(Misdirection::identifier).toList();
    entry.citation().identifiers().stream()
        .filter(id -> id.scheme() == IdentifierScheme.PMID || id.scheme() == IdentifierScheme.DOI)
        .filter(id -> !misdirected.contains(id))
        .forEach(id -> keys.add(id.toString()));
    List<String> title = ComparableWords.of(entry.citation().title().orElse(""));
    if (title.size() >= LEAST_TITLE_WORDS) {
      String year =
          entry.citation().issued().map(PartialDate::year).map(String::valueOf).orElse("");
      keys.add(String.join(" ", title) + '|' + year);
    }
    return keys;
  }
}

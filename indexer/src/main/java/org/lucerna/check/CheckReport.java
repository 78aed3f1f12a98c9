package org.lucerna.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of one run.
 *
 * @param asOf the day against which dates counted as stale
 */
public record CheckReport(List<ArticleReport> articles, CheckedAgainst against, LocalDate asOf) {
  public CheckReport {
    articles = List.copyOf(articles);
  }

  public Stream<ReportedFinding> findings() {
    return articles.stream().flatMap(article -> article.findings().stream());
  }

  public long count(Severity severity) {
    return articles.stream().mapToLong(article -> article.count(severity)).sum();
  }

  public boolean hasAtLeast(Severity severity) {
    return findings().anyMatch(it -> it.finding().severity().isAtLeast(severity));
  }
}

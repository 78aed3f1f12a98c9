package org.lucerna.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lucerna.model.RejectedSource;

/**
 * The outcome of one run.
 *
 * @param rejected files that could not be read: nothing is said of them
 * @param asOf the day against which dates counted as stale
 */
public record CheckReport(
    List<ArticleReport> articles,
    List<RejectedSource> rejected,
    CheckedAgainst against,
    LocalDate asOf) {
  public CheckReport {
    articles = List.copyOf(articles);
    rejected = List.copyOf(rejected);
  }

  /** What must stand at its top: silence must not read as "clean" (SPEC section 6). */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>(against.warnings());
    for (RejectedSource one : rejected) {
      warnings.add("Not checked: %s: %s.".formatted(one.file(), one.detail()));
    }
    return warnings;
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

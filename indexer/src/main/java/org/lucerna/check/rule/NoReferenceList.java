package org.lucerna.check.rule;

import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;

/** LUC505: the article gives no sources at all. */
final class NoReferenceList implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC505",
          Severity.WARNING,
          "No reference list at all",
          "Readers cannot tell what the article rests on. Give its sources.",
          "Add the list of sources the article rests on.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    return article.entries().isEmpty() && !article.passages().isEmpty()
        ? Stream.of(INFO.finding(article.whole(), "No reference list was found in the article."))
        : Stream.empty();
  }
}

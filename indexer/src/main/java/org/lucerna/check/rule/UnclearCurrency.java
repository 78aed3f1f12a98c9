package org.lucerna.check.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.Evidence;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TextSpan;

/** LUC702: the page is under review, or says neither when nor by whom it was written. */
final class UnclearCurrency implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC702",
          Severity.INFO,
          "Page under review, no date, no author",
          "Readers judge a text by its age and its authors: give both.",
          "Give the date of the last review, and who wrote and reviewed the page.");

  private static final Pattern UNDER_REVIEW =
      Pattern.compile(
          "(?i)\\b(?:content|page|information|leaflet|article|guideline|section)\\b[^.\\n]{0,40}?"
              + "\\b(?:(?:is|are) (?:currently |now )?(?:being (?:reviewed|updated|revised)|under review)|currently under review)\\b");

  private static final Pattern BY_LINE =
      Pattern.compile(
          "(?i)\\b(?:written|authored|reviewed|revised|approved|edited|fact[- ]checked)\\b[^.\\n]{0,60}?\\bby\\b"
              + "|\\b(?:author|reviewer)s?\\s?:");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    SourceArticle source = article.source();
    Stream.Builder<Finding> found = Stream.builder();
    underReview(article).ifPresent(found::add);
    boolean dated =
        source.reviewed().isPresent()
            || source.header().updated().isPresent()
            || source.header().published().isPresent();
    if (!dated) {
      found.add(INFO.finding(article.whole(), "The article gives no date."));
    }
    boolean signed =
        !source.authors().isEmpty()
            || !source.reviewers().isEmpty()
            || BY_LINE.matcher(article.text().plain()).find();
    if (!signed) {
      found.add(INFO.finding(article.whole(), "The article names no author and no reviewer."));
    }
    return found.build();
  }

  private static Optional<Finding> underReview(CheckedArticle article) {
    String plain = article.text().plain();
    Matcher matcher = UNDER_REVIEW.matcher(plain);
    if (!matcher.find()) {
      return Optional.empty();
    }
    TextSpan span = new TextSpan(matcher.start(), matcher.end());
    Evidence evidence = new Evidence(span.in(plain), Optional.of(span));
    return Optional.of(INFO.finding(evidence, "The page says that it is under review."));
  }
}

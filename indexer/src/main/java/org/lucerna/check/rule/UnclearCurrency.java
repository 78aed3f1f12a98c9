package org.lucerna.check.rule;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.Evidence;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.citation.WrittenDates;
import org.lucerna.model.PartialDate;
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

  private static final Pattern NEXT_REVIEW =
      Pattern.compile(
          "(?i)\\b(?:(?:date (?:of|for) )?(?:next|planned) (?:planned )?review(?: date| due)?|review due(?: date)?"
              + "|due for review|nächste (?:Überprüfung|Aktualisierung))"
              + "(?: (?:is|on|in|by))?\\s?:?\\s*"
              + "((?:\\d{1,2}(?:st|nd|rd|th|\\.)?[ /.-])?(?:\\p{L}{3,9}\\.?,? |\\d{1,2}[/.-])?(?:\\d{1,2},? )?20\\d{2}(?:-\\d{2}){0,2})");

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
    overdue(article).ifPresent(found::add);
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

  /** The latest day that the page sets for its next review has passed, and no date is newer. */
  private static Optional<Finding> overdue(CheckedArticle article) {
    String plain = article.text().plain();
    SourceArticle source = article.source();
    Optional<PartialDate> seen =
        Stream.of(source.reviewed(), source.header().updated(), source.header().published())
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    return NEXT_REVIEW
        .matcher(plain)
        .results()
        .flatMap(
            next ->
                WrittenDates.leading(next.group(1)).stream()
                    .map(date -> Map.entry(date, new TextSpan(next.start(), next.end(1)))))
        .max(Map.Entry.comparingByKey())
        .filter(next -> StaleDate.isBefore(next.getKey(), article.asOf()))
        .filter(next -> seen.filter(date -> date.compareTo(next.getKey()) >= 0).isEmpty())
        .map(
            next ->
                INFO.finding(
                    new Evidence(next.getValue().in(plain), Optional.of(next.getValue())),
                    "The review that the page announces for %s is overdue."
                        .formatted(next.getKey())));
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

package org.lucerna.check.rule;

import java.util.List;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.Finding;
import org.lucerna.check.Severity;
import org.lucerna.check.text.Markers;
import org.lucerna.model.TextSpan;

/** LUC501: the text names a source that the list does not give. */
final class UnlistedAttribution implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC501",
          Severity.WARNING,
          "In-text attribution to a source missing from the list",
          "A named journal or body lends weight that nobody can check. Cite the very work.",
          "Add the work that is meant to the list, or take the appeal out.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    return Attributions.of(article, knowledge.hosts()).stream()
        .filter(it -> it.entry().isEmpty() && !hasMarker(it, article))
        .filter(it -> !isOwn(it, article))
        .map(it -> finding(it, article));
  }

  private static Finding finding(Attribution attribution, CheckedArticle article) {
    Finding finding =
        INFO.finding(
            article.quote(attribution.passage(), attribution.sentence()),
            "The text appeals to '%s', and no entry of the list gives it."
                .formatted(attribution.name()));
    return article.sample()
        ? finding
            .withSeverity(Severity.INFO)
            .withMend("The list is declared a sample: check the full one.")
        : finding;
  }

  private static boolean hasMarker(Attribution attribution, CheckedArticle article) {
    return !SentenceMarkers.of(article, attribution.passage(), attribution.sentence()).isEmpty();
  }

  private static boolean isOwn(Attribution attribution, CheckedArticle article) {
    return article.source().publisher().filter(attribution.name()::contains).isPresent();
  }

  /** Markers of one sentence of a passage. */
  static final class SentenceMarkers {
    private SentenceMarkers() {}

    static List<Markers.Marker> of(
        CheckedArticle article, org.lucerna.check.Passage passage, TextSpan sentence) {
      return article
          .quote(passage, sentence)
          .span()
          .map(article.markers()::within)
          .orElse(List.of());
    }
  }
}

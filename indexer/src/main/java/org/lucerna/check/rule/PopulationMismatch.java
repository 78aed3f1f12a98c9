package org.lucerna.check.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.check.CheckedArticle;
import org.lucerna.check.CheckedEntry;
import org.lucerna.check.Finding;
import org.lucerna.check.Passage;
import org.lucerna.check.Severity;
import org.lucerna.check.text.Markers;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Mention;
import org.lucerna.model.Polarity;
import org.lucerna.model.TextSpan;

/**
 * LUC603: a work on primary liver cancer cited for metastases, or the other way round. Both are
 * called liver cancer; what helps the one need not help the other.
 */
final class PopulationMismatch implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LUC603",
          Severity.WARNING,
          "Population mismatch",
          "The cited work studied another disease. Say so, or cite one on the disease in question.",
          "Cite a work on the disease in question, or say what the cited one studied.");

  private enum Population {
    PRIMARY("primary liver cancer", ConceptId.parse("primaryCancer/primary-liver-cancer")),
    METASTASES("liver metastases", ConceptId.parse("other/liver-metastases"));

    private final String label;
    private final ConceptId concept;

    Population(String label, ConceptId concept) {
      this.label = label;
      this.concept = concept;
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(CheckedArticle article, Knowledge knowledge) {
    return subject(article, knowledge).stream()
        .flatMap(
            subject ->
                article.entries().stream()
                    .flatMap(
                        entry ->
                            mismatch(entry, subject, knowledge)
                                .filter(found -> !isSaid(entry, subject, article, knowledge))
                                .stream()));
  }

  /** Every sentence that cites the entry names the other disease itself. */
  private static boolean isSaid(
      CheckedEntry entry, Population subject, CheckedArticle article, Knowledge knowledge) {
    List<String> citing = new ArrayList<>();
    for (Passage passage : article.passages()) {
      for (TextSpan sentence : passage.sentences()) {
        boolean cites =
            article.quote(passage, sentence).span().stream()
                .flatMap(span -> article.markers().within(span).stream())
                .anyMatch(marker -> marks(marker, entry));
        if (cites) {
          citing.add(sentence.in(passage.text()));
        }
      }
    }
    return !citing.isEmpty()
        && citing.stream()
            .map(sentence -> in(sentence, knowledge))
            .allMatch(named -> named.stream().anyMatch(it -> it != subject));
  }

  private static boolean marks(Markers.Marker marker, CheckedEntry entry) {
    return marker.target() instanceof Markers.Target.Numbers numbers
        && numbers.positions().contains(entry.position());
  }

  private static Optional<Finding> mismatch(
      CheckedEntry entry, Population subject, Knowledge knowledge) {
    String title =
        entry
            .resolution()
            .match()
            .map(work -> work.source().header().title())
            .or(() -> entry.citation().title())
            .orElse("");
    Set<Population> studied = in(title, knowledge);
    if (studied.isEmpty() || studied.contains(subject)) {
      return Optional.empty();
    }
    String other = studied.iterator().next().label;
    return Optional.of(
        INFO.finding(
            entry,
            "The article is about %s; the cited work studied %s.".formatted(subject.label, other)));
  }

  /** What the title says; else what the text speaks of, where it speaks of one far more often. */
  private static Optional<Population> subject(CheckedArticle article, Knowledge knowledge) {
    Set<Population> titled = in(article.source().header().title(), knowledge);
    if (!titled.isEmpty()) {
      return titled.size() == 1 ? Optional.of(titled.iterator().next()) : Optional.empty();
    }
    int primary = 0;
    int metastases = 0;
    for (Passage passage : article.passages()) {
      Set<Population> spoken = in(passage.text(), knowledge);
      primary += spoken.contains(Population.PRIMARY) ? 1 : 0;
      metastases += spoken.contains(Population.METASTASES) ? 1 : 0;
    }
    if (metastases >= 3 && metastases > 3 * primary) {
      return Optional.of(Population.METASTASES);
    }
    return primary >= 3 && primary > 3 * metastases
        ? Optional.of(Population.PRIMARY)
        : Optional.empty();
  }

  private static Set<Population> in(String text, Knowledge knowledge) {
    Set<Population> found = EnumSet.noneOf(Population.class);
    for (Mention mention : knowledge.tagger().apply(text)) {
      if (mention.polarity() == Polarity.AFFIRMED) {
        List<ConceptId> broader = knowledge.broader().apply(mention.concept());
        for (Population population : Population.values()) {
          if (mention.concept().equals(population.concept)
              || broader.contains(population.concept)) {
            found.add(population);
          }
        }
      }
    }
    return found;
  }
}

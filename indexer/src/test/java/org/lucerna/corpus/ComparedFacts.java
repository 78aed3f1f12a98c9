package org.lucerna.corpus;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;

/** The facts of a record in which two files must agree, by name; what is unknown is absent. */
final class ComparedFacts {
  private final Map<String, String> facts = new LinkedHashMap<>();

  private ComparedFacts() {}

  static Map<String, String> of(EvidenceRecord source) {
    ComparedFacts compared = new ComparedFacts();
    compared.put("kind", Optional.of(source.kind().label()));
    compared.put("title", Optional.of(source.header().title()));
    compared.put("published", source.header().published().map(Object::toString));
    switch (source) {
      case Publication publication -> compared.publication(publication);
      case TrialRegistration trial -> compared.trial(trial);
      case Guidance guidance -> compared.put("status", Optional.of(guidance.status().name()));
      case SourceArticle article -> compared.put("publisher", article.publisher());
    }
    return compared.facts;
  }

  private void publication(Publication publication) {
    put("first author", publication.authors().stream().findFirst().map(name -> name.display()));
    publication
        .journal()
        .ifPresent(
            journal -> {
              put("volume", journal.volume());
              put("issue", journal.issue());
              put("pages", journal.pages());
            });
  }

  private void trial(TrialRegistration trial) {
    put("status", Optional.of(trial.status().overall()));
    put("start", trial.status().start().map(Object::toString));
    put("sponsor", trial.sponsor());
  }

  private void put(String name, Optional<String> value) {
    value.map(ComparedFacts::normal).filter(v -> !v.isEmpty()).ifPresent(v -> facts.put(name, v));
  }

  /** Case, accents and punctuation are spelling, not facts. */
  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}

package org.lucerna.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lucerna.index.RecordConcepts;
import org.lucerna.index.StoredRecord;
import org.lucerna.index.Works;
import org.lucerna.model.ConceptId;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Identifier;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;
import org.lucerna.query.WorkSummary;
import org.lucerna.query.WorkSummary.ConceptTag;
import org.lucerna.vocabulary.Vocabulary;

/** Sums a work up for a list. */
final class Summaries {
  private final Vocabulary vocabulary;

  Summaries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  WorkSummary of(StoredRecord lead) {
    EvidenceRecord source = lead.annotated().source();
    RecordHeader header = source.header();
    List<Identifier> identifiers = Works.ordered(source, lead.context().identifiers());
    return new WorkSummary(
        Works.id(source, identifiers),
        source.kind(),
        header.title(),
        authors(source).stream().map(PersonName::display).toList(),
        source(source),
        header.published().map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty()),
        identifiers,
        header.mentioned(),
        publisher(source),
        lead.context().sources(),
        tags(lead),
        lead.annotated().design(),
        Set.copyOf(lead.context().flags()),
        status(source),
        header
            .url()
            .or(() -> identifiers.stream().findFirst().map(id -> id.scheme().url(id.value()))));
  }

  private List<ConceptTag> tags(StoredRecord lead) {
    SortedSet<ConceptId> direct = RecordConcepts.of(lead.annotated());
    SortedSet<ConceptId> all = new TreeSet<>(direct);
    direct.forEach(concept -> all.addAll(vocabulary.ancestors(concept)));
    List<ConceptTag> tags = new ArrayList<>();
    for (ConceptId concept : all) {
      tags.add(new ConceptTag(concept, vocabulary.label(concept), direct.contains(concept)));
    }
    return tags;
  }

  private static List<PersonName> authors(EvidenceRecord source) {
    return switch (source) {
      case Publication publication -> publication.authors();
      case SourceArticle article -> article.authors();
      case Guidance guidance -> List.of();
      case TrialRegistration trial -> List.of();
    };
  }

  private static Optional<String> source(EvidenceRecord source) {
    return switch (source) {
      case Publication publication ->
          publication.journal().map(Summaries::shortName).or(publication::publisher);
      case SourceArticle article -> article.publisher();
      case Guidance guidance -> guidance.publisher();
      case TrialRegistration trial ->
          trial.header().identifiers().stream()
              .sorted()
              .findFirst()
              .map(id -> id.scheme().displayName());
    };
  }

  private static String shortName(JournalIssue journal) {
    return journal.abbreviation().isEmpty() ? journal.title() : journal.abbreviation();
  }

  private static Optional<String> publisher(EvidenceRecord source) {
    return switch (source) {
      case Publication publication -> publication.publisher();
      case SourceArticle article -> article.publisher();
      case Guidance guidance -> guidance.publisher();
      case TrialRegistration trial -> trial.sponsor();
    };
  }

  private static Optional<String> status(EvidenceRecord source) {
    return switch (source) {
      case TrialRegistration trial -> Optional.of(trial.status().overall());
      case Guidance guidance -> Optional.of(guidance.status().name());
      case Publication publication -> Optional.empty();
      case SourceArticle article -> Optional.empty();
    };
  }
}

package org.lucerna.api.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;
import org.lucerna.model.TrialSite;
import org.lucerna.query.WorkDetail;

/** The metadata of a record as names and values, those it lacks left out. */
final class RecordFacts {
  private static final int SHOWN_PLACES = 12;
  private final List<RecordPage.Fact> facts = new ArrayList<>();

  private RecordFacts() {}

  static List<RecordPage.Fact> of(WorkDetail work) {
    RecordFacts facts = new RecordFacts();
    EvidenceRecord source = work.fullest().source();
    switch (source) {
      case Publication publication -> facts.publication(publication);
      case TrialRegistration trial -> facts.trial(trial);
      case Guidance guidance -> facts.guidance(guidance);
      case SourceArticle article -> facts.article(article);
    }
    facts.add("Published", source.header().published().map(PartialDate::toString));
    facts.add("Updated", source.header().updated().map(PartialDate::toString));
    facts.add("Language", source.header().language().filter(it -> !it.startsWith("en")));
    return facts.facts;
  }

  private void publication(Publication publication) {
    add("Authors", people(publication.authors()));
    publication.vernacularTitle().ifPresent(it -> add("Original title", Optional.of(it)));
    add("Journal", publication.journal().map(RecordFacts::issue));
    add("Publisher", publication.publisher());
    add("Type", String.join(", ", publication.publicationTypes()));
  }

  private void trial(TrialRegistration trial) {
    add("Acronym", trial.acronym());
    add("Phase", trial.phases().stream().map(PlainWords::status).collect(Collectors.joining(", ")));
    add("Type", PlainWords.status(trial.studyType()));
    add("Design", PlainWords.status(trial.design()));
    if (trial.enrolment().isPresent()) {
      add("People", Integer.toString(trial.enrolment().getAsInt()));
    }
    add("Sponsor", trial.sponsor());
    add("Start", trial.status().start().map(PartialDate::toString));
    add("Completion", trial.status().completion().map(PartialDate::toString));
    add("Places", places(trial.sites()));
  }

  private void guidance(Guidance guidance) {
    add("Publisher", guidance.publisher());
    add("Type", guidance.type());
    add("Status", PlainWords.status(guidance.status().name()));
  }

  private void article(SourceArticle article) {
    add("Publisher", article.publisher());
    add("Authors", people(article.authors()));
    add("Reviewed by", people(article.reviewers()));
    add("Reviewed", article.reviewed().map(PartialDate::toString));
  }

  private static String issue(JournalIssue journal) {
    StringBuilder text = new StringBuilder(journal.title());
    journal.volume().ifPresent(it -> text.append(' ').append(it));
    journal.issue().ifPresent(it -> text.append('(').append(it).append(')'));
    journal.pages().ifPresent(it -> text.append(':').append(it));
    return text.toString();
  }

  private static String people(List<PersonName> people) {
    return people.stream().map(PersonName::display).collect(Collectors.joining(", "));
  }

  private static String places(List<TrialSite> sites) {
    List<String> places =
        sites.stream()
            .map(
                site ->
                    site.city().isEmpty() ? site.country() : site.city() + ", " + site.country())
            .distinct()
            .toList();
    String shown = places.stream().limit(SHOWN_PLACES).collect(Collectors.joining("; "));
    return places.size() > SHOWN_PLACES
        ? shown + " and " + (places.size() - SHOWN_PLACES) + " more"
        : shown;
  }

  private void add(String name, Optional<String> value) {
    value.ifPresent(it -> add(name, it));
  }

  private void add(String name, String value) {
    if (!value.isBlank()) {
      facts.add(new RecordPage.Fact(name, value));
    }
  }
}

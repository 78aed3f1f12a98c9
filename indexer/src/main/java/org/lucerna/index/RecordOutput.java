package org.lucerna.index;

import java.util.Optional;
import org.lucerna.model.AbstractSection;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.GeoPoint;
import org.lucerna.model.Guidance;
import org.lucerna.model.Identifier;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.Reference;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.StatedLink;
import org.lucerna.model.TextSection;
import org.lucerna.model.TrialIntervention;
import org.lucerna.model.TrialOutcome;
import org.lucerna.model.TrialRegistration;
import org.lucerna.model.TrialSite;
import org.lucerna.model.TrialStatus;

/** Writes records value by value, in the order {@link RecordInput} reads them. */
final class RecordOutput {
  private final PackedOutput out;

  RecordOutput(PackedOutput out) {
    this.out = out;
  }

  void write(EvidenceRecord source) {
    out.constant(source.kind());
    header(source.header());
    switch (source) {
      case Publication publication -> publication(publication);
      case TrialRegistration trial -> trial(trial);
      case Guidance guidance -> guidance(guidance);
      case SourceArticle article -> article(article);
    }
  }

  void identifier(Identifier identifier) {
    out.constant(identifier.scheme());
    out.text(identifier.value());
  }

  void provenance(Provenance provenance) {
    out.text(provenance.file());
    out.text(provenance.position());
    out.text(provenance.digest());
    out.text(provenance.format());
  }

  private void header(RecordHeader header) {
    out.text(header.title());
    out.list(header.identifiers(), this::identifier);
    out.list(header.mentioned(), this::identifier);
    out.text(header.localId());
    date(header.published());
    date(header.updated());
    out.text(header.url());
    out.text(header.language());
    out.list(header.links(), this::link);
    provenance(header.provenance());
  }

  private void publication(Publication publication) {
    out.text(publication.vernacularTitle());
    out.list(publication.authors(), this::name);
    out.optional(publication.journal(), this::journal);
    out.list(publication.abstractSections(), this::abstractSection);
    out.list(publication.otherAbstracts(), this::abstractSection);
    out.list(publication.body(), this::section);
    out.texts(publication.publicationTypes());
    out.list(publication.mesh(), this::heading);
    out.texts(publication.keywords());
    out.texts(publication.substances());
    out.texts(publication.affiliations());
    out.text(publication.publisher());
    out.list(publication.references(), this::reference);
    date(publication.online());
  }

  private void trial(TrialRegistration trial) {
    out.text(trial.officialTitle());
    out.text(trial.acronym());
    out.text(trial.summary());
    out.text(trial.description());
    status(trial.status());
    out.texts(trial.phases());
    out.text(trial.studyType());
    out.text(trial.design());
    out.optional(
        trial.enrolment().isPresent()
            ? Optional.of(trial.enrolment().getAsInt())
            : Optional.empty(),
        out::number);
    out.text(trial.sponsor());
    out.texts(trial.conditions());
    out.list(trial.interventions(), this::intervention);
    out.list(trial.outcomes(), this::outcome);
    out.text(trial.inclusion());
    out.text(trial.exclusion());
    out.texts(trial.keywords());
    out.list(trial.mesh(), this::heading);
    out.list(trial.sites(), this::site);
    out.list(trial.references(), this::reference);
  }

  private void guidance(Guidance guidance) {
    out.text(guidance.publisher());
    out.text(guidance.type());
    out.constant(guidance.status());
    out.text(guidance.summary());
    out.list(guidance.sections(), this::section);
    out.list(guidance.references(), this::reference);
  }

  private void article(SourceArticle article) {
    out.text(article.publisher());
    out.list(article.authors(), this::name);
    out.list(article.reviewers(), this::name);
    date(article.reviewed());
    out.list(article.sections(), this::section);
    out.texts(article.keywords());
    out.list(article.references(), this::reference);
  }

  private void link(StatedLink link) {
    out.constant(link.type());
    identifier(link.target());
    out.text(link.source());
  }

  private void date(Optional<PartialDate> date) {
    out.optional(
        date,
        it -> {
          out.number(it.year());
          out.number(it.month());
          out.number(it.day());
        });
  }

  private void name(PersonName name) {
    out.text(name.family());
    out.text(name.given());
    out.text(name.suffix());
    out.flag(name.collective());
  }

  private void journal(JournalIssue journal) {
    out.text(journal.title());
    out.text(journal.abbreviation());
    out.text(journal.issn());
    out.text(journal.volume());
    out.text(journal.issue());
    out.text(journal.pages());
  }

  private void abstractSection(AbstractSection section) {
    out.text(section.label());
    out.text(section.text());
  }

  private void section(TextSection section) {
    out.text(section.heading());
    out.number(section.level());
    out.texts(section.paragraphs());
  }

  private void heading(MeshHeading heading) {
    out.text(heading.ui());
    out.text(heading.name());
    out.flag(heading.major());
    out.texts(heading.qualifiers());
  }

  private void reference(Reference reference) {
    out.number(reference.position());
    out.text(reference.raw());
    out.list(reference.identifiers(), this::identifier);
    out.text(reference.url());
  }

  private void status(TrialStatus status) {
    out.text(status.overall());
    date(status.verified());
    date(status.start());
    date(status.completion());
    out.flag(status.hasResults());
  }

  private void intervention(TrialIntervention intervention) {
    out.text(intervention.type());
    out.text(intervention.name());
    out.text(intervention.description());
    out.texts(intervention.otherNames());
  }

  private void outcome(TrialOutcome outcome) {
    out.flag(outcome.primary());
    out.text(outcome.measure());
    out.text(outcome.description());
    out.text(outcome.timeFrame());
  }

  private void site(TrialSite site) {
    out.text(site.facility());
    out.text(site.city());
    out.text(site.country());
    out.text(site.status());
    out.optional(site.location(), this::point);
  }

  private void point(GeoPoint point) {
    out.real(point.latitude());
    out.real(point.longitude());
  }
}

package org.lucerna.pipeline;

import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Guidance;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TrialRegistration;

/** The same record with another header. */
final class Headers {
  private Headers() {}

  static EvidenceRecord withProvenance(EvidenceRecord source, Provenance provenance) {
    RecordHeader old = source.header();
    RecordHeader header =
        new RecordHeader(
            old.title(),
            old.identifiers(),
            old.mentioned(),
            old.localId(),
            old.published(),
            old.updated(),
            old.url(),
            old.language(),
            old.links(),
            provenance);
    return switch (source) {
      case Publication p ->
          new Publication(
              header,
              p.vernacularTitle(),
              p.authors(),
              p.journal(),
              p.abstractSections(),
              p.otherAbstracts(),
              p.body(),
              p.publicationTypes(),
              p.mesh(),
              p.keywords(),
              p.substances(),
              p.affiliations(),
              p.publisher(),
              p.references(),
              p.online());
      case TrialRegistration t ->
          new TrialRegistration(
              header,
              t.officialTitle(),
              t.acronym(),
              t.summary(),
              t.description(),
              t.status(),
              t.phases(),
              t.studyType(),
              t.design(),
              t.enrolment(),
              t.sponsor(),
              t.conditions(),
              t.interventions(),
              t.outcomes(),
              t.inclusion(),
              t.exclusion(),
              t.keywords(),
              t.mesh(),
              t.sites(),
              t.references());
      case Guidance g ->
          new Guidance(
              header,
              g.publisher(),
              g.type(),
              g.status(),
              g.summary(),
              g.sections(),
              g.references());
      case SourceArticle a ->
          new SourceArticle(
              header,
              a.publisher(),
              a.authors(),
              a.reviewers(),
              a.reviewed(),
              a.sections(),
              a.keywords(),
              a.references());
    };
  }
}

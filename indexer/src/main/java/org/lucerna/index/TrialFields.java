package org.lucerna.index;

import java.util.Locale;
import org.lucerna.model.TrialRegistration;
import org.lucerna.model.TrialSite;

/** What a document has of a trial registration alone. */
final class TrialFields {
  private TrialFields() {}

  static void add(IndexDocument document, TrialRegistration trial) {
    trial.acronym().ifPresent(acronym -> document.add(IndexField.TITLE, acronym));
    trial.acronym().ifPresent(acronym -> document.add(IndexField.TEXT, acronym));
    document.add(IndexField.STATUS, trial.status().overall());
    trial.phases().forEach(phase -> document.add(IndexField.PHASE, phase));
    trial.mesh().forEach(heading -> PublicationFields.addMesh(document, heading));
    trial.sponsor().ifPresent(sponsor -> document.add(IndexField.AFFILIATION, sponsor));
    if (trial.status().hasResults()) {
      document.add(IndexField.HAS, "results");
    }
    trial.sites().stream()
        .map(TrialSite::country)
        .distinct()
        .forEach(country -> document.add(IndexField.COUNTRY, country));
    trial.sites().stream()
        .map(site -> site.city().toLowerCase(Locale.ROOT))
        .distinct()
        .forEach(city -> document.add(IndexField.CITY, city));
    trial
        .sites()
        .forEach(site -> site.location().ifPresent(at -> document.add(IndexField.SITE, at)));
  }
}

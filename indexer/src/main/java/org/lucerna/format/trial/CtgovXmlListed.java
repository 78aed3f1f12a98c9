package org.lucerna.format.trial;

import java.util.List;
import java.util.OptionalInt;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.model.IdentifierScheme;

/**
 * A trial in the list of search results that ClinicalTrials.gov gave out until 2024: a line of each
 * field and no more, {@code study} in its last years, {@code clinical_study} at first.
 */
final class CtgovXmlListed {
  private CtgovXmlListed() {}

  static boolean is(XmlNode study) {
    return !study.text("nct_id").isEmpty();
  }

  static TrialDraft draft(XmlNode study) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(IdentifierScheme.NCT, study.text("nct_id"));
    for (String other : study.texts("other_ids", "other_id")) {
      Ids.registration(other).ifPresent(draft.header::own);
    }
    draft.header.title(study.text("title"));
    draft.acronym = study.text("acronym");
    draft.status = first(study.text("status"), study.text("recruitment"));
    draft.hasResults = study.text("study_results").equalsIgnoreCase("has results");
    draft.sponsor = study.text("sponsors", "lead_sponsor");
    draft.header.url(study.text("url"));
    draft.start = Dates.parse(study.text("start_date"));
    draft.completion =
        Dates.parse(first(study.text("completion_date"), study.text("primary_completion_date")));
    draft.header.published(
        Dates.parse(first(study.text("study_first_posted"), study.text("first_received"))));
    draft.header.updated(
        Dates.parse(first(study.text("last_update_posted"), study.text("last_changed"))));
    design(study, draft);
    return draft;
  }

  private static void design(XmlNode study, TrialDraft draft) {
    study.texts("phases", "phase").forEach(draft::phase);
    draft.studyType = first(study.text("study_types"), study.text("study_type"));
    draft.design = String.join(", ", study.texts("study_designs", "study_design"));
    String count = study.text("enrollment").replace(",", "");
    draft.enrolment =
        count.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty();
    study.texts("conditions", "condition").forEach(draft::condition);
    Parts.of(study.text("condition_summary"), ";").forEach(draft::condition);
    for (XmlNode each : study.all("interventions", "intervention")) {
      draft.intervention(each.attribute("type"), each.allText(), "", List.of());
    }
    for (XmlNode each : study.all("outcome_measures", "outcome_measure")) {
      draft.outcome(!each.attribute("type").startsWith("s"), each.allText(), "", "");
    }
    for (String place : study.texts("locations", "location")) {
      draft.site(CtgovCsvFormat.site(place));
    }
  }

  private static String first(String text, String other) {
    return text.isEmpty() ? other : text;
  }
}

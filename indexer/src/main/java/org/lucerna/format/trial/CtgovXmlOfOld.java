package org.lucerna.format.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.XmlNode;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TrialSite;

/** ClinicalTrials.gov's XML of its first years, up to 2006: the same root, other elements. */
final class CtgovXmlOfOld {
  private CtgovXmlOfOld() {}

  static boolean is(XmlNode study) {
    return study.first("study_id").isPresent();
  }

  static TrialDraft draft(XmlNode study) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(IdentifierScheme.NCT, study.text("study_id", "nct_id"));
    for (String other : study.texts("study_id", "secondary_id")) {
      Ids.registration(other).ifPresent(draft.header::own);
    }
    draft.header.title(study.text("brief_title"));
    draft.officialTitle = study.text("official_title");
    draft.summary = study.text("brief_summary");
    draft.description = study.text("detailed_descr");
    draft.sponsor = study.text("study_sponsor", "lead_sponsor", "agency");
    draft.status = study.text("status_block", "status");
    draft.verified = Dates.parse(study.text("status_block", "date"));
    draft.start = Dates.parse(study.text("start_date"));
    draft.completion = Dates.parse(study.text("end_date"));
    draft.header.published(Dates.parse(study.text("initial_release_date")));
    draft.header.updated(Dates.parse(study.text("last_release_date")));
    study.texts("phase_block", "phase").forEach(draft::phase);
    draft.studyType = study.text("study_type");
    draft.design = study.text("design");
    study.texts("condition").forEach(draft::condition);
    study.texts("keyword").forEach(draft::keyword);
    for (XmlNode each : study.all("intervention")) {
      draft.intervention(each.text("intervent_type"), each.text("primary_name"), "", List.of());
    }
    String count = study.text("eligibility", "expected_enrollment");
    draft.enrolment =
        count.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty();
    draft.criteria(study.first("eligibility", "criteria").map(XmlNode::raw).orElse(""));
    for (XmlNode place : study.all("location")) {
      draft.site(
          new TrialSite(
              place.text("facility", "name"),
              place.text("facility", "address", "city"),
              place.text("facility", "address", "country"),
              place.text("status"),
              Optional.empty()));
    }
    return draft;
  }
}

package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Json;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TrialSite;

/** A study as API v1 gave chosen fields of it ("study fields"): each a list, whatever it holds. */
final class CtgovStudyFields {
  private CtgovStudyFields() {}

  static TrialDraft draft(JsonNode node) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(IdentifierScheme.NCT, first(node, "NCTId"));
    draft.header.title(first(node, "BriefTitle"));
    draft.officialTitle = first(node, "OfficialTitle");
    draft.acronym = first(node, "Acronym");
    draft.summary = first(node, "BriefSummary");
    draft.description = first(node, "DetailedDescription");
    draft.status = first(node, "OverallStatus");
    draft.sponsor = first(node, "LeadSponsorName");
    draft.studyType = first(node, "StudyType");
    draft.criteria(first(node, "EligibilityCriteria"));
    String count = first(node, "EnrollmentCount");
    draft.enrolment =
        count.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(count)) : OptionalInt.empty();
    dates(node, draft);
    Json.texts(node, "Phase").forEach(draft::phase);
    Json.texts(node, "Condition").forEach(draft::condition);
    Json.texts(node, "Keyword").forEach(draft::keyword);
    for (String name : Json.texts(node, "InterventionName")) {
      draft.intervention("", name, "", List.of());
    }
    for (String measure : Json.texts(node, "PrimaryOutcomeMeasure")) {
      draft.outcome(true, measure, "", "");
    }
    for (String measure : Json.texts(node, "SecondaryOutcomeMeasure")) {
      draft.outcome(false, measure, "", "");
    }
    sites(node, draft);
    return draft;
  }

  private static void dates(JsonNode node, TrialDraft draft) {
    draft.verified = Dates.parse(first(node, "StatusVerifiedDate"));
    draft.start = Dates.parse(first(node, "StartDate"));
    draft.completion =
        Dates.parse(first(node, "CompletionDate"))
            .or(() -> Dates.parse(first(node, "PrimaryCompletionDate")));
    draft.header.published(Dates.parse(first(node, "StudyFirstPostDate")));
    draft.header.updated(Dates.parse(first(node, "LastUpdatePostDate")));
  }

  /** The lists of places run side by side where they are of one length. */
  private static void sites(JsonNode node, TrialDraft draft) {
    List<String> facilities = Json.texts(node, "LocationFacility");
    List<String> cities = Json.texts(node, "LocationCity");
    List<String> countries = Json.texts(node, "LocationCountry");
    for (int i = 0; i < countries.size(); i++) {
      String facility = facilities.size() == countries.size() ? facilities.get(i) : "";
      String city = cities.size() == countries.size() ? cities.get(i) : "";
      draft.site(new TrialSite(facility, city, countries.get(i), "", Optional.empty()));
    }
  }

  private static String first(JsonNode node, String field) {
    List<String> texts = Json.texts(node, field);
    return texts.isEmpty() ? "" : texts.getFirst();
  }
}

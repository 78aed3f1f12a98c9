package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Json;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TrialSite;

/** One trial of ISRCTN, whose JSON has the elements of its XML as fields. */
final class IsrctnTrial {
  private final JsonNode trial;
  private final TrialDraft draft = new TrialDraft();

  private IsrctnTrial(JsonNode trial) {
    this.trial = trial;
  }

  /**
   * @param sponsor stands beside the trial in the XML and within it in the JSON
   */
  static TrialDraft draft(JsonNode trial, JsonNode sponsor) {
    IsrctnTrial reader = new IsrctnTrial(trial);
    reader.identifiers();
    reader.description();
    reader.design();
    reader.participants();
    for (JsonNode condition : Json.list(trial, "conditions", "condition")) {
      reader.draft.condition(Json.text(condition, "description"));
    }
    Json.list(trial, "interventions", "intervention").forEach(reader::intervention);
    for (JsonNode each : Json.list(sponsor)) {
      reader.draft.sponsor =
          reader.draft.sponsor.isEmpty() ? Json.text(each, "organisation") : reader.draft.sponsor;
    }
    reader.draft.header.updated(Dates.parse(Json.text(trial, "lastUpdated")));
    return reader.draft;
  }

  private void identifiers() {
    String number = Json.text(trial, "isrctn");
    draft.header.own(
        IdentifierScheme.ISRCTN, number.startsWith("ISRCTN") ? number : "ISRCTN" + number);
    JsonNode refs = trial.path("externalRefs");
    draft.header.own(IdentifierScheme.EUDRACT, Json.text(refs, "eudraCTNumber"));
    draft.header.own(IdentifierScheme.NCT, Json.text(refs, "clinicalTrialsGovNumber"));
    draft.header.own(IdentifierScheme.DOI, Json.text(refs, "doi"));
    for (String other : Json.texts(refs, "secondaryNumbers", "secondaryNumber")) {
      Ids.registration(other).ifPresent(draft.header::own);
    }
    draft.header.published(Dates.parse(Json.text(refs, "firstPublished")));
  }

  private void description() {
    JsonNode description = trial.path("trialDescription");
    draft.header.title(Json.text(description, "title"));
    draft.officialTitle = Json.text(description, "scientificTitle");
    draft.acronym = Json.text(description, "acronym");
    draft.summary = Json.text(description, "plainEnglishSummary");
    draft.description = Json.text(description, "studyHypothesis");
    outcomes(true, Json.text(description, "primaryOutcome"), description.path("primaryOutcomes"));
    outcomes(
        false, Json.text(description, "secondaryOutcome"), description.path("secondaryOutcomes"));
  }

  /** One text until 2024, since then also variable by variable. */
  private void outcomes(boolean primary, String text, JsonNode since) {
    List<JsonNode> measures = Json.list(since, "outcomeMeasure");
    for (JsonNode each : measures) {
      draft.outcome(
          primary,
          Json.text(each, "variable"),
          Json.text(each, "method"),
          Json.text(each, "timepoints"));
    }
    if (measures.isEmpty()) {
      draft.outcome(primary, text, "", "");
    }
  }

  private void design() {
    JsonNode design = trial.path("trialDesign");
    draft.design = Json.text(design, "studyDesign");
    draft.studyType = Json.text(design, "primaryStudyDesign");
    draft.start = Dates.parse(Json.text(design, "overallStartDate"));
    draft.completion = Dates.parse(Json.text(design, "overallEndDate"));
    draft.status = Json.text(design, "overallStatusOverride");
  }

  private void participants() {
    JsonNode participants = trial.path("participants");
    draft.inclusion = Json.text(participants, "inclusion");
    draft.exclusion = Json.text(participants, "exclusion");
    for (String field : List.of("totalFinalEnrolment", "targetEnrolment")) {
      String count = Json.text(participants, field);
      if (draft.enrolment.isEmpty() && count.matches("[1-9]\\d{0,8}")) {
        draft.enrolment = OptionalInt.of(Integer.parseInt(count));
      }
    }
    draft.start = draft.start.or(() -> Dates.parse(Json.text(participants, "recruitmentStart")));
    Set<String> withCentres = new HashSet<>();
    for (JsonNode centre : Json.list(participants, "trialCentres", "trialCentre")) {
      withCentres.add(Json.text(centre, "country"));
      site(Json.text(centre, "name"), Json.text(centre, "city"), Json.text(centre, "country"));
    }
    // {"country": ["A", "B"]}, [{"country": "A"}, ...]
    for (JsonNode countries : Json.list(participants, "recruitmentCountries")) {
      Json.texts(countries, "country").stream()
          .filter(country -> !withCentres.contains(country))
          .forEach(country -> site("", "", country));
    }
  }

  private void site(String name, String city, String country) {
    draft.site(new TrialSite(name, city, country, "", Optional.empty()));
  }

  private void intervention(JsonNode node) {
    draft.intervention(
        Json.text(node, "interventionType"),
        Json.text(node, "drugNames"),
        Json.text(node, "description"),
        List.of());
    draft.phase(Json.text(node, "phase"));
  }
}

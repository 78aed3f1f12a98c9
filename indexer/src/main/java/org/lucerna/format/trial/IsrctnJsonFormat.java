package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TrialSite;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** ISRCTN's records as JSON (API of isrctn.com, elements as fields). */
public final class IsrctnJsonFormat extends JsonFormat {
  public IsrctnJsonFormat() {
    super("isrctn-json", List.of(List.of("trials")));
  }

  @Override
  protected Recognition claim(String text) {
    return fields(text, "isrctn", "trialDescription") ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode trial, SourceFile file, String position) {
    TrialDraft draft = new TrialDraft();
    draft.header.own(IdentifierScheme.ISRCTN, "ISRCTN" + Json.text(trial, "isrctn"));
    JsonNode refs = trial.path("externalRefs");
    draft.header.own(IdentifierScheme.EUDRACT, Json.text(refs, "eudraCTNumber"));
    draft.header.own(IdentifierScheme.NCT, Json.text(refs, "clinicalTrialsGovNumber"));
    draft.header.own(IdentifierScheme.DOI, Json.text(refs, "doi"));
    JsonNode description = trial.path("trialDescription");
    draft.header.title(Json.text(description, "title"));
    draft.officialTitle = Json.text(description, "scientificTitle");
    draft.acronym = Json.text(description, "acronym");
    draft.summary = Json.text(description, "plainEnglishSummary");
    draft.description = Json.text(description, "studyHypothesis");
    draft.outcome(true, Json.text(description, "primaryOutcome"), "", "");
    draft.outcome(false, Json.text(description, "secondaryOutcome"), "", "");
    JsonNode design = trial.path("trialDesign");
    draft.design = Json.text(design, "studyDesign");
    draft.studyType = Json.text(design, "primaryStudyDesign");
    draft.start = Dates.parse(Json.text(design, "overallStartDate"));
    draft.completion = Dates.parse(Json.text(design, "overallEndDate"));
    draft.status = Json.text(design, "overallStatusOverride");
    JsonNode participants = trial.path("participants");
    draft.inclusion = Json.text(participants, "inclusion");
    draft.exclusion = Json.text(participants, "exclusion");
    for (JsonNode country : Json.list(participants, "recruitmentCountries")) {
      String name = Json.text(country, "country");
      draft.site(new TrialSite("", "", name, "", Optional.empty()));
    }
    for (JsonNode condition : Json.list(trial, "conditions", "condition")) {
      draft.condition(Json.text(condition, "description"));
    }
    for (JsonNode each : Json.list(trial, "interventions", "intervention")) {
      draft.intervention(
          Json.text(each, "interventionType"),
          Json.text(each, "drugNames"),
          Json.text(each, "description"),
          List.of());
      draft.phase(Json.text(each, "phase"));
    }
    draft.sponsor = Json.text(trial, "sponsor", "organisation");
    draft.header.published(Dates.parse(Json.text(refs, "firstPublished")));
    draft.header.updated(Dates.parse(Json.text(trial, "lastUpdated")));
    return Items.item(draft, file, position, name());
  }
}

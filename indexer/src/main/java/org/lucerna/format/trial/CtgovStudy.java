package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lucerna.citation.References;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Json;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.Reference;
import org.lucerna.model.TrialSite;

/** One study of API v2. */
final class CtgovStudy {
  private final JsonNode study;
  private final JsonNode protocol;
  private final TrialDraft draft = new TrialDraft();

  CtgovStudy(JsonNode study) {
    this.study = study;
    this.protocol = study.path("protocolSection");
  }

  TrialDraft draft() {
    identification();
    status();
    design();
    interventions();
    outcomes("primaryOutcomes", true);
    outcomes("secondaryOutcomes", false);
    outcomes("otherOutcomes", false);
    draft.criteria(Json.text(protocol, "eligibilityModule", "eligibilityCriteria"));
    Json.list(protocol, "contactsLocationsModule", "locations").forEach(this::site);
    Json.list(protocol, "referencesModule", "references").forEach(this::reference);
    browse("conditionBrowseModule");
    browse("interventionBrowseModule");
    return draft;
  }

  private void identification() {
    JsonNode module = protocol.path("identificationModule");
    String nct = Json.text(module, "nctId");
    draft.header.own(IdentifierScheme.NCT, nct);
    draft.header.title(Json.text(module, "briefTitle"));
    draft.officialTitle = Json.text(module, "officialTitle");
    draft.acronym = Json.text(module, "acronym");
    for (JsonNode secondary : Json.list(module, "secondaryIdInfos")) {
      secondaryId(Json.text(secondary, "type"), Json.text(secondary, "id"));
    }
    Ids.registration(Json.text(module, "orgStudyIdInfo", "id")).ifPresent(draft.header::own);
    Json.texts(module, "nctIdAliases")
        .forEach(alias -> draft.header.alias(IdentifierScheme.NCT, alias));
    draft.summary = Json.text(protocol, "descriptionModule", "briefSummary");
    draft.description = Json.text(protocol, "descriptionModule", "detailedDescription");
  }

  /** Numbers the same trial has in other registries are its own. */
  private void secondaryId(String type, String id) {
    if (type.equals("EUDRACT_NUMBER") || type.equals("CTIS")) {
      Ids.registration(id.replaceFirst("^EU ?CT ?", "")).ifPresent(draft.header::own);
    } else {
      Ids.registration(id).ifPresent(draft.header::own);
    }
  }

  private void status() {
    JsonNode module = protocol.path("statusModule");
    draft.status = Json.text(module, "overallStatus");
    draft.verified = Dates.parse(Json.text(module, "statusVerifiedDate"));
    draft.start = Dates.parse(Json.text(module, "startDateStruct", "date"));
    draft.completion =
        Dates.parse(Json.text(module, "completionDateStruct", "date"))
            .or(() -> Dates.parse(Json.text(module, "primaryCompletionDateStruct", "date")));
    draft.header.published(Dates.parse(Json.text(module, "studyFirstPostDateStruct", "date")));
    draft.header.published(Dates.parse(Json.text(module, "studyFirstSubmitDate")));
    draft.header.updated(Dates.parse(Json.text(module, "lastUpdatePostDateStruct", "date")));
    draft.header.updated(Dates.parse(Json.text(module, "lastUpdateSubmitDate")));
    draft.hasResults = study.path("hasResults").asBoolean(study.has("resultsSection"));
    draft.sponsor = Json.text(protocol, "sponsorCollaboratorsModule", "leadSponsor", "name");
  }

  private void design() {
    JsonNode module = protocol.path("designModule");
    draft.studyType = Json.text(module, "studyType");
    Json.texts(module, "phases").forEach(draft::phase);
    JsonNode info = module.path("designInfo");
    List<String> words = new ArrayList<>();
    for (String field :
        List.of(
            "allocation",
            "interventionModel",
            "observationalModel",
            "timePerspective",
            "primaryPurpose")) {
      words.addAll(Json.texts(info, field));
    }
    words.addAll(Json.texts(info, "maskingInfo", "masking"));
    draft.design = String.join(", ", words);
    JsonNode count = module.path("enrollmentInfo").path("count");
    draft.enrolment = count.isInt() ? OptionalInt.of(count.intValue()) : OptionalInt.empty();
    Json.texts(protocol, "conditionsModule", "conditions").forEach(draft::condition);
    Json.texts(protocol, "conditionsModule", "keywords").forEach(draft::keyword);
  }

  private void interventions() {
    for (JsonNode each : Json.list(protocol, "armsInterventionsModule", "interventions")) {
      draft.intervention(
          Json.text(each, "type"),
          Json.text(each, "name"),
          Json.text(each, "description"),
          Json.texts(each, "otherNames"));
    }
  }

  private void outcomes(String field, boolean primary) {
    for (JsonNode each : Json.list(protocol, "outcomesModule", field)) {
      draft.outcome(
          primary,
          Json.text(each, "measure"),
          Json.text(each, "description"),
          Json.text(each, "timeFrame"));
    }
  }

  private void site(JsonNode location) {
    JsonNode point = location.path("geoPoint");
    draft.site(
        new TrialSite(
            Json.text(location, "facility"),
            Json.text(location, "city"),
            Json.text(location, "country"),
            Json.text(location, "status"),
            Places.of(
                point.path("lat").asDouble(Double.NaN), point.path("lon").asDouble(Double.NaN))));
  }

  /** A reference's type says whether the paper reports this trial or is its background. */
  private void reference(JsonNode node) {
    String citation = Json.text(node, "citation");
    String type = Json.text(node, "type");
    List<Identifier> identifiers =
        new ArrayList<>(Ids.pmid(Json.text(node, "pmid")).stream().toList());
    Reference read = References.of(draft.nextReference(), citation);
    read.identifiers().stream()
        .filter(found -> identifiers.stream().noneMatch(id -> id.scheme() == found.scheme()))
        .forEach(identifiers::add);
    draft.reference(new Reference(read.position(), citation, identifiers, read.url()));
    LinkType link =
        type.equals("RESULT") || type.equals("DERIVED")
            ? LinkType.REPORTED_IN
            : LinkType.RELATED_TO;
    identifiers.stream()
        .limit(1)
        .forEach(id -> draft.header.link(link, id, "referencesModule/" + type));
    Json.list(node, "retractions")
        .forEach(each -> Ids.pmid(Json.text(each, "pmid")).ifPresent(draft.header::mentioned));
  }

  private void browse(String module) {
    for (JsonNode mesh : Json.list(study, "derivedSection", module, "meshes")) {
      draft.mesh(Json.text(mesh, "id"), Json.text(mesh, "term"));
    }
  }
}

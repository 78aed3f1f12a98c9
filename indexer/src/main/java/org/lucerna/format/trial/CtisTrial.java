package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Json;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.model.TrialSite;

/**
 * One trial of CTIS. Part I (the trial) and the parts II (its member states) stood at the top until
 * June 2024, and stand within {@code authorizedApplication} since; a hit of the portal's search has
 * neither, but a summary at its top.
 */
final class CtisTrial {
  /** Public statuses by their number on the portal (since June 2024), from 1 on. */
  private static final List<String> STATUSES =
      List.of(
          "Under evaluation",
          "Authorised, recruitment pending",
          "Authorised, recruiting",
          "Ongoing, recruiting",
          "Ongoing, recruitment ended",
          "Temporarily halted",
          "Suspended",
          "Ended",
          "Expired",
          "Revoked",
          "Not authorised",
          "Cancelled");

  private final JsonNode trial;
  private final JsonNode partOne;
  private final JsonNode details;
  private final TrialDraft draft = new TrialDraft();

  CtisTrial(JsonNode trial) {
    this.trial = trial;
    JsonNode authorised = trial.path("authorizedApplication").path("authorizedPartI");
    JsonNode before = trial.path("authorizedPartI");
    this.partOne =
        authorised.isObject()
            ? authorised
            : before.isObject() ? before : trial.path("applications").path(0).path("partI");
    this.details = partOne.path("trialDetails");
  }

  TrialDraft draft() {
    identifiers();
    JsonNode names = details.path("clinicalTrialIdentifiers");
    draft.header.title(Json.text(names, "publicTitle"));
    draft.header.title(Json.text(trial, "ctTitle"));
    draft.header.title(Json.text(trial, "title"));
    draft.officialTitle = either(Json.text(names, "fullTitle"), Json.text(trial, "title"));
    draft.acronym = either(Json.text(names, "shortTitle"), Json.text(trial, "shortTitle"));
    dates();
    draft.status = status();
    draft.hasResults = Json.text(trial, "resultsFirstReceived").equalsIgnoreCase("yes");
    draft.phase(Json.text(trial, "trialPhase"));
    draft.studyType = "Interventional";
    information(details.path("trialInformation"));
    conditions();
    Json.list(partOne, "products").forEach(this::product);
    sponsor();
    sites();
    if (partOne.isMissingNode()) {
      summary();
    }
    return draft;
  }

  /** What a hit of the search says in place of the parts. */
  private void summary() {
    draft.outcome(true, Json.text(trial, "primaryEndPoint"), "", "");
    String products = Json.text(trial, "product").replaceFirst("[,\\s]+$", "");
    draft.intervention("Drug", products, "", List.of());
    for (String country : Json.texts(trial, "trialCountries")) {
      draft.site(new TrialSite("", "", country.replaceFirst(":\\d+$", ""), "", Optional.empty()));
    }
  }

  private void identifiers() {
    draft.header.own(IdentifierScheme.EUCT, Json.text(trial, "ctNumber"));
    JsonNode secondary =
        Json.at(details, "clinicalTrialIdentifiers", "secondaryIdentifyingNumbers");
    draft.header.own(IdentifierScheme.NCT, Json.text(secondary, "nctNumber", "number"));
    draft.header.own(IdentifierScheme.ISRCTN, Json.text(secondary, "isrctnNumber", "number"));
    draft.header.own(
        IdentifierScheme.UTN, Json.text(secondary, "whoUniversalTrialNumber", "number"));
    for (JsonNode other : Json.list(secondary, "additionalRegistries")) {
      Ids.registration(Json.text(other, "number")).ifPresent(draft.header::own);
    }
    for (JsonNode eudraCt :
        List.of(trial.path("authorizedApplication").path("eudraCt"), trial.path("eudraCtInfo"))) {
      draft.header.own(IdentifierScheme.EUDRACT, Json.text(eudraCt, "eudraCtCode"));
    }
    for (JsonNode other : Json.list(details, "associatedClinicalTrials")) {
      Ids.registration(Json.text(other, "ctNumber")).ifPresent(this::related);
    }
    for (String pmid : Json.texts(details, "pubmedCode")) {
      Ids.pmid(pmid)
          .ifPresent(id -> draft.header.link(LinkType.RELATED_TO, id, "trialDetails/pubmedCode"));
    }
  }

  private void related(Identifier other) {
    draft.header.mentioned(other);
    draft.header.link(LinkType.RELATED_TO, other, "trialDetails/associatedClinicalTrials");
  }

  /** ISO 8601 in the trial's parts, day first ({@code 10/01/2024}) in what the portal sums up. */
  private void dates() {
    JsonNode duration = details.path("trialInformation").path("trialDuration");
    draft.start =
        Dates.parse(Json.text(trial, "startDateEU"))
            .or(() -> Dates.parse(Json.text(duration, "estimatedRecruitmentStartDate")));
    draft.completion =
        Dates.parse(Json.text(trial, "endDateEU"))
            .or(() -> Dates.parse(Json.text(duration, "estimatedEndDate")));
    draft.header.published(Dates.parse(Json.text(trial, "authorizationDate")));
    draft.header.published(Dates.parse(Json.text(trial, "decisionDateOverall")));
    draft.header.published(Dates.parse(Json.text(partOne, "conclusionDate")));
    draft.header.published(Dates.parse(Json.text(trial, "submissionDate")));
    draft.header.updated(Dates.parse(Json.text(trial, "lastUpdated")));
    draft.header.updated(Dates.parse(Json.text(trial, "publishDate")));
  }

  /** Since June 2024 a number; before, words. */
  private String status() {
    String status = either(Json.text(trial, "ctPublicStatusCode"), Json.text(trial, "ctStatus"));
    if (status.matches("\\d{1,2}")) {
      int number = Integer.parseInt(status);
      return number >= 1 && number <= STATUSES.size() ? STATUSES.get(number - 1) : "";
    }
    return status;
  }

  private void information(JsonNode information) {
    draft.summary = Json.text(information, "trialObjective", "mainObjective");
    List<String> secondary = new ArrayList<>();
    for (JsonNode each : Json.list(information, "trialObjective", "secondaryObjectives")) {
      secondary.add(Json.text(each, "secondaryObjective"));
    }
    draft.description = String.join("\n", secondary);
    JsonNode criteria = information.path("eligibilityCriteria");
    draft.inclusion = lines(criteria, "principalInclusionCriteria");
    draft.exclusion = lines(criteria, "principalExclusionCriteria");
    for (String kind : List.of("primaryEndPoints", "secondaryEndPoints")) {
      for (JsonNode each : Json.list(information, "endPoint", kind)) {
        draft.outcome(kind.startsWith("primary"), Json.text(each, "endPoint"), "", "");
      }
    }
    List<String> design = new ArrayList<>();
    JsonNode study = details.path("protocolInformation").path("studyDesign");
    for (JsonNode period : Json.list(study, "periodDetails")) {
      for (String field : List.of("allocationMethod", "blindingMethod", "title")) {
        design.addAll(Json.texts(period, field));
      }
    }
    draft.design = String.join(", ", design.stream().filter(CtisTrial::isWords).toList());
  }

  /** Lists of numbered texts, each under the list's own name. */
  private static String lines(JsonNode node, String field) {
    return String.join(
        "\n", Json.list(node, field).stream().map(each -> Json.text(each, field)).toList());
  }

  /** Some fields are codes of tables that are not given out with the trial. */
  private static boolean isWords(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private void conditions() {
    for (JsonNode each : Json.list(partOne, "medicalConditions")) {
      draft.condition(Json.text(each, "medicalCondition"));
    }
    draft.condition(Json.text(trial, "conditions"));
    for (JsonNode area : Json.list(partOne, "therapeuticAreas")) {
      draft.keyword(Json.text(area, "name"));
    }
  }

  private void product(JsonNode product) {
    JsonNode dictionary = product.path("productDictionaryInfo");
    String substance =
        either(
            Json.text(dictionary, "activeSubstanceName"),
            Json.text(product, "jsonActiveSubstanceNames"));
    String name =
        either(
            either(Json.text(dictionary, "prodName"), Json.text(product, "productName")),
            Json.text(product, "nameDisplay"));
    boolean named = !substance.isEmpty() && !substance.equalsIgnoreCase("n/a");
    String shown = name.isEmpty() ? substance : name;
    draft.intervention(
        "Drug", shown, "", named && !substance.equals(shown) ? List.of(substance) : List.of());
  }

  private void sponsor() {
    for (JsonNode sponsor : Json.list(partOne, "sponsors")) {
      draft.sponsor = either(draft.sponsor, Json.text(sponsor, "organisation", "name"));
    }
    draft.sponsor =
        either(draft.sponsor, Json.text(trial, "primarySponsor", "organisation", "name"));
    draft.sponsor = either(draft.sponsor, Json.text(trial, "sponsor"));
  }

  private void sites() {
    JsonNode since = trial.path("authorizedApplication").path("authorizedPartsII");
    int subjects = 0;
    for (JsonNode part : since.isArray() ? since : trial.path("authorizedPartsII")) {
      String country = Json.text(part, "mscInfo", "mscName");
      subjects += Math.max(0, part.path("recruitmentSubjectCount").asInt());
      List<JsonNode> places = Json.list(part, "trialSites");
      for (JsonNode place : places) {
        JsonNode at = place.path("organisationAddressInfo");
        String name = Json.text(at, "organisation", "name");
        String city = Json.text(at, "address", "city");
        draft.site(new TrialSite(name, city, country, "", Optional.empty()));
      }
      if (places.isEmpty()) {
        draft.site(new TrialSite("", "", country, "", Optional.empty()));
      }
    }
    String all = Json.text(trial, "totalNumberEnrolled");
    int enrolled = all.matches("\\d{1,9}") ? Integer.parseInt(all) : subjects;
    draft.enrolment = enrolled > 0 ? OptionalInt.of(enrolled) : OptionalInt.empty();
  }

  private static String either(String one, String other) {
    return one.isBlank() ? other : one;
  }
}

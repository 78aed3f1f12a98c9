package org.lucerna.format.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/**
 * ClinicalTrials.gov's retired API v1 ("full studies"): the same modules as v2 under other names,
 * so each study is turned into the shape of v2 and read as that. Its "study fields" are flat.
 */
public final class CtgovV1Format extends JsonFormat {
  private static final int MOST_LEVELS = 30;

  /** Names of v2 that are not those of v1 with a small first letter. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("NCTId", "nctId"),
          Map.entry("InterventionType", "type"),
          Map.entry("InterventionName", "name"),
          Map.entry("InterventionDescription", "description"),
          Map.entry("InterventionOtherName", "otherNames"),
          Map.entry("PrimaryOutcomeMeasure", "measure"),
          Map.entry("PrimaryOutcomeDescription", "description"),
          Map.entry("PrimaryOutcomeTimeFrame", "timeFrame"),
          Map.entry("SecondaryOutcomeMeasure", "measure"),
          Map.entry("SecondaryOutcomeDescription", "description"),
          Map.entry("SecondaryOutcomeTimeFrame", "timeFrame"),
          Map.entry("OtherOutcomeMeasure", "measure"),
          Map.entry("OtherOutcomeDescription", "description"),
          Map.entry("OtherOutcomeTimeFrame", "timeFrame"),
          Map.entry("LocationFacility", "facility"),
          Map.entry("LocationCity", "city"),
          Map.entry("LocationCountry", "country"),
          Map.entry("LocationStatus", "status"),
          Map.entry("LeadSponsorName", "name"),
          Map.entry("StartDate", "date"),
          Map.entry("CompletionDate", "date"),
          Map.entry("PrimaryCompletionDate", "date"),
          Map.entry("StudyFirstPostDate", "date"),
          Map.entry("LastUpdatePostDate", "date"),
          Map.entry("SecondaryId", "id"),
          Map.entry("SecondaryIdType", "type"),
          Map.entry("OrgStudyId", "id"),
          Map.entry("EnrollmentCount", "count"),
          Map.entry("DesignAllocation", "allocation"),
          Map.entry("DesignInterventionModel", "interventionModel"),
          Map.entry("DesignPrimaryPurpose", "primaryPurpose"),
          Map.entry("DesignMasking", "masking"),
          Map.entry("ReferencePMID", "pmid"),
          Map.entry("ReferenceType", "type"),
          Map.entry("ReferenceCitation", "citation"),
          Map.entry("ConditionMeshId", "id"),
          Map.entry("ConditionMeshTerm", "term"),
          Map.entry("InterventionMeshId", "id"),
          Map.entry("InterventionMeshTerm", "term"));

  /** Names of v2 for what v1 calls a list. */
  private static final Map<String, String> LISTS =
      Map.of(
          "conditionList", "conditions",
          "keywordList", "keywords",
          "phaseList", "phases",
          "conditionMeshList", "meshes",
          "interventionMeshList", "meshes");

  public CtgovV1Format() {
    super(
        "ctgov-json-v1",
        List.of(
            List.of("FullStudiesResponse", "FullStudies"),
            List.of("StudyFieldsResponse", "StudyFields")));
  }

  @Override
  protected Recognition claim(String text) {
    return fields(text, "ProtocolSection", "IdentificationModule")
            || fields(text, "StudyFieldsResponse", "StudyFields")
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode node, SourceFile file, String position) {
    if (node.has("Rank") && node.has("NCTId")) {
      return Items.item(CtgovStudyFields.draft(node), file, position, name());
    }
    JsonNode study = node.has("Study") ? node.path("Study") : node;
    TrialDraft draft = new CtgovStudy(asV2(study, 0)).draft();
    return Items.item(draft, file, position, name());
  }

  private static JsonNode asV2(JsonNode node, int level) {
    if (level > MOST_LEVELS || node.isValueNode()) {
      return node;
    }
    if (node.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      node.forEach(each -> list.add(asV2(each, level + 1)));
      return list;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = name(field.getKey());
      JsonNode value = asV2(field.getValue(), level + 1);
      boolean list = name.endsWith("List") && value.isObject() && value.size() == 1;
      if (list) {
        String plural = name.substring(0, name.length() - 4) + 's';
        object.set(LISTS.getOrDefault(name, plural), value.iterator().next());
      } else if (name.equals("count") && Json.text(value).matches("\\d{1,9}")) {
        object.put(name, Integer.parseInt(Json.text(value)));
      } else {
        object.set(name, value);
      }
    }
    return object;
  }

  private static String name(String name) {
    String known = NAMES.get(name);
    boolean plain = known == null && !name.isEmpty();
    return plain
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : String.valueOf(known);
  }
}

package org.lucerna.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lucerna.api.Json;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.PartialDate;

/** Every field of a record that holds something, by its name in the model. */
final class RecordFields {
  /** Shown by name of their own, or as sections, references and mentions. */
  private static final Set<String> SHOWN_ELSEWHERE =
      Set.of(
          "title",
          "identifiers",
          "mentioned",
          "published",
          "publisher",
          "localId",
          "abstractSections",
          "sections",
          "body",
          "references");

  private static final ObjectMapper MAPPER =
      Json.MAPPER
          .copy()
          .registerModule(
              new SimpleModule()
                  .addSerializer(Identifier.class, ToStringSerializer.instance)
                  .addSerializer(PartialDate.class, ToStringSerializer.instance));

  private RecordFields() {}

  /** In the order of the model, those that all records have first. */
  static Map<String, JsonNode> of(EvidenceRecord source) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    JsonNode tree = MAPPER.valueToTree(source);
    collect(tree.path("header"), fields);
    collect(tree, fields);
    fields.remove("header");
    return fields;
  }

  private static void collect(JsonNode node, Map<String, JsonNode> fields) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!SHOWN_ELSEWHERE.contains(field.getKey()) && !line(field.getValue()).isEmpty()) {
        fields.put(field.getKey(), field.getValue());
      }
    }
  }

  /** A value in one line; empty where it says nothing. */
  static String line(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        String text = line(field.getValue());
        if (!text.isEmpty()) {
          parts.add(field.getKey() + " " + text);
        }
      }
      return String.join(", ", parts);
    }
    if (value.isArray()) {
      value.forEach(each -> parts.add(line(each)));
      parts.removeIf(String::isEmpty);
      return String.join("; ", parts);
    }
    return value.isNull() || (value.isBoolean() && !value.asBoolean())
        ? ""
        : value.asText().replaceAll("\\s+", " ").strip();
  }
}

package org.lucerna.format.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Takes values out of JSON that may or may not have them, of whatever type. */
public final class Json {
  private Json() {}

  /** The value at a path as text; empty where there is none. */
  public static String text(JsonNode node, String... path) {
    JsonNode at = at(node, path);
    return at.isValueNode() && !at.isNull() ? at.asText() : "";
  }

  public static JsonNode at(JsonNode node, String... path) {
    JsonNode at = node;
    for (String name : path) {
      at = at.path(name);
    }
    return at;
  }

  /** The values of a list as texts; a single value is a list of one. */
  public static List<String> texts(JsonNode node, String... path) {
    JsonNode at = at(node, path);
    List<String> texts = new ArrayList<>();
    if (at.isArray()) {
      at.forEach(each -> addText(each, texts));
    } else {
      addText(at, texts);
    }
    return texts;
  }

  /** The members of a list; a single object is a list of one. */
  public static List<JsonNode> list(JsonNode node, String... path) {
    JsonNode at = at(node, path);
    List<JsonNode> members = new ArrayList<>();
    if (at.isArray()) {
      at.forEach(members::add);
    } else if (at.isObject()) {
      members.add(at);
    }
    return members;
  }

  private static void addText(JsonNode node, List<String> texts) {
    if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
      texts.add(node.asText().strip());
    }
  }
}

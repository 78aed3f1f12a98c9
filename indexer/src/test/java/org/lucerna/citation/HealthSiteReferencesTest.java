package org.lucerna.citation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * References as the "Sources" of health sites have them: guidelines, pages, press releases,
 * leaflets, labels, statutes, books. Real bodies and works; the labels say what the string says.
 * {@code host} is the site or the publisher.
 */
class HealthSiteReferencesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Integer> right = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void readsWhatHealthSitesCite() throws IOException {
    ReferenceParser parser = new ReferenceParser();
    List<JsonNode> labelled = labelled();
    for (JsonNode expected : labelled) {
      String raw = expected.path("raw").asText();
      compare(raw, expected, JSON.valueToTree(CslView.of(parser.parse(raw))));
    }
    assertTrue(labelled.size() >= 220);
    for (String field : List.of("title", "issued", "author", "URL", "accessed", "host", "type")) {
      double share = (double) right.getOrDefault(field, 0) / labelled.size();
      assertTrue(share >= 0.97, field + " " + share + "\n" + String.join("\n", wrong));
    }
    double whole = (double) right.getOrDefault("whole", 0) / labelled.size();
    assertTrue(whole >= 0.95, "whole " + whole + "\n" + String.join("\n", wrong));
  }

  private void compare(String raw, JsonNode expected, JsonNode found) {
    boolean whole = is(raw, "title", same(expected.path("title"), found.path("title")));
    whole &= is(raw, "issued", expected.path("issued").asText("").equals(date(found, "issued")));
    whole &= is(raw, "author", names(expected.path("author")).equals(names(found.path("author"))));
    whole &= is(raw, "URL", same(expected.path("url"), found.path("URL")));
    String accessed = expected.path("accessed").asText("");
    whole &= is(raw, "accessed", accessed.equals(date(found, "accessed")));
    whole &= is(raw, "type", same(expected.path("type"), found.path("type")));
    whole &= is(raw, "host", host(expected, found));
    right.merge("whole", whole ? 1 : 0, Integer::sum);
  }

  private boolean is(String raw, String field, boolean same) {
    right.merge(field, same ? 1 : 0, Integer::sum);
    if (!same) {
      wrong.add(field + ": " + raw);
    }
    return same;
  }

  private static boolean host(JsonNode expected, JsonNode found) {
    if (!expected.has("host")) {
      return !found.has("publisher") && !found.has("container-title");
    }
    return same(expected.path("host"), found.path("publisher"))
        || same(expected.path("host"), found.path("container-title"));
  }

  private static boolean same(JsonNode a, JsonNode b) {
    return LabelledReference.letters(a.asText("")).equals(LabelledReference.letters(b.asText("")));
  }

  private static List<String> names(JsonNode names) {
    List<String> plain = new ArrayList<>();
    for (JsonNode name : names) {
      String text = name.isTextual() ? name.asText() : name.path("literal").asText("");
      String person =
          name.path("non-dropping-particle").asText("") + name.path("family").asText("");
      plain.add(LabelledReference.letters(text.isEmpty() ? person : text));
    }
    return plain;
  }

  /** "2020-01-29", "2020-01", "2020" or nothing. */
  private static String date(JsonNode item, String field) {
    StringBuilder text = new StringBuilder();
    for (JsonNode part : item.path(field).path("date-parts").path(0)) {
      text.append(text.isEmpty() ? "" : "-").append("%02d".formatted(part.asInt()));
    }
    return text.toString();
  }

  private static List<JsonNode> labelled() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String name : List.of("health-sites.jsonl", "health-sites-more.jsonl")) {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(
                      HealthSiteReferencesTest.class.getResourceAsStream("labelled/" + name)),
                  StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          lines.add(JSON.readTree(line));
        }
      }
    }
    return lines;
  }
}

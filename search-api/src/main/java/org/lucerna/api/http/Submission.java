package org.lucerna.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lucerna.api.Json;
import org.lucerna.api.QueryString;
import org.lucerna.api.Upload;

/**
 * What somebody sent to be parsed, resolved or checked, in whatever form it came.
 *
 * @param text pasted text; empty where there is none
 * @param references single ones, as JSON has them
 * @param files uploaded
 * @param fields of a form, beside the text and the files
 */
public record Submission(
    String text, List<String> references, List<Upload> files, Map<String, String> fields) {
  static final String TEXT = "text";
  private static final String REFERENCES = "references";

  /** Fields of a form that stand for parameters. */
  private static final Set<String> FIELDS = Set.of("list", "format", "asOf", "style", "name");

  public Submission {
    references = List.copyOf(references);
    files = List.copyOf(files);
    fields = Map.copyOf(fields);
  }

  /**
   * @throws ProblemException 400 for a body that is empty, broken or of another shape
   */
  public static Submission of(Call call) {
    Body body = call.body();
    if (body.bytes().length == 0) {
      throw malformed("The request has no body.");
    }
    Submission sent =
        switch (body.mediaType()) {
          case "multipart/form-data" -> Multipart.read(body);
          case "application/json" -> json(body);
          case "application/x-www-form-urlencoded" -> form(body);
          case "text/plain" -> ofText(body.text());
          default -> ofFile(call.parameter("name").orElse("article"), body);
        };
    if (sent.text().isBlank() && sent.references().isEmpty() && sent.files().isEmpty()) {
      throw malformed("There is nothing in it: send a text, references or a file.");
    }
    return sent;
  }

  private static Submission ofText(String text) {
    return new Submission(text, List.of(), List.of(), Map.of());
  }

  private static Submission ofFile(String name, Body body) {
    return new Submission("", List.of(), List.of(file(name, body)), Map.of());
  }

  /** A declared charset outdoes what the file says of itself (RFC 9110, 8.3.2). */
  static Upload file(String name, Body body) {
    return body.declaredCharset().isPresent()
        ? Upload.named(name, ("\ufeff" + body.text()).getBytes(StandardCharsets.UTF_8))
        : Upload.named(name, body.bytes());
  }

  /** {@code curl -d} calls everything a form: what is none is taken for the text it is. */
  private static Submission form(Body body) {
    String text = body.text();
    boolean form =
        text.startsWith(TEXT + '=') || FIELDS.stream().anyMatch(it -> text.startsWith(it + '='));
    if (!form) {
      return ofText(text);
    }
    try {
      Map<String, String> fields = new HashMap<>();
      QueryString.parse(text).forEach((name, values) -> fields.put(name, values.getFirst()));
      return ofFields(fields, List.of());
    } catch (IllegalArgumentException e) {
      throw malformed("The form is not well encoded: " + e.getMessage());
    }
  }

  /** Of the fields of a form; one that is not known is refused. */
  static Submission ofFields(Map<String, String> given, List<Upload> files) {
    Map<String, String> fields = new HashMap<>(given);
    String text = Optional.ofNullable(fields.remove(TEXT)).orElse("");
    List<String> unknown =
        fields.keySet().stream().filter(name -> !FIELDS.contains(name)).sorted().toList();
    if (!unknown.isEmpty()) {
      throw malformed(
          "The form has no field '%s'; it may have text, file, %s."
              .formatted(
                  String.join("', '", unknown),
                  String.join(", ", FIELDS.stream().sorted().toList())));
    }
    return new Submission(text, List.of(), files, fields);
  }

  private static Submission json(Body body) {
    JsonNode root;
    try {
      root = Json.MAPPER.readTree(body.text());
    } catch (JsonProcessingException e) {
      throw malformed("The JSON cannot be read: " + e.getOriginalMessage());
    }
    JsonNode list = root.isArray() ? root : root.path(REFERENCES);
    JsonNode text = root.path(TEXT);
    if (list.isMissingNode() == text.isMissingNode()
        || !(list.isMissingNode() || list.isArray())
        || !(text.isMissingNode() || text.isTextual())) {
      throw malformed(
          "JSON is an array of references, {\"references\": [...]} or {\"text\": \"...\"}.");
    }
    List<String> references = new ArrayList<>();
    for (JsonNode one : list) {
      if (!one.isTextual()) {
        throw malformed("Each reference is a string; one here is " + one.getNodeType() + '.');
      }
      references.add(one.asText());
    }
    return new Submission(text.asText(""), references, List.of(), Map.of());
  }

  /** A parameter of the query, else the field of that name. */
  public Optional<String> parameter(Call call, String name) {
    return call.parameter(name).or(() -> Optional.ofNullable(fields.get(name)));
  }

  static ProblemException malformed(String detail) {
    return new ProblemException(Problem.of(400, "malformed-body", "Malformed body", detail));
  }
}

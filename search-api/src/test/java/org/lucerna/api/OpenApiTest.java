package org.lucerna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lucerna.api.http.Route;
import org.lucerna.check.report.ReportFormat;
import org.lucerna.check.style.CitationStyles;

/** openapi.yaml describes every route, and every route answers as described. */
class OpenApiTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** Paths that bring about each described answer. */
  private static final Map<String, List<String>> CALLS =
      Map.ofEntries(
          Map.entry(
              "/api/v1/search",
              List.of(
                  "/api/v1/search?q=bowel%20cancer&pageSize=1",
                  "/api/v1/search?q=nothing&countTotal=false",
                  "/api/v1/search?pageSize=0&kynd=x",
                  "/api/v1/search?pageToken=old")),
          Map.entry(
              "/api/v1/records/{id}",
              List.of(
                  "/api/v1/records/pmid:90000001",
                  "/api/v1/records/nct:NCT09999999",
                  "/api/v1/records/90000001",
                  "/api/v1/records/none")),
          Map.entry(
              "/api/v1/records/{id}/mentions",
              List.of("/api/v1/records/pmid:90000001/mentions", "/api/v1/records/x/mentions")),
          Map.entry("/api/v1/records/{id}/links", List.of("/api/v1/records/nct:NCT09999999/links")),
          Map.entry(
              "/api/v1/records/{id}/similar", List.of("/api/v1/records/pmid:90000001/similar")),
          Map.entry(
              "/api/v1/concepts",
              List.of(
                  "/api/v1/concepts",
                  "/api/v1/concepts?facet=treatment&pageSize=1",
                  "/api/v1/concepts?facet=colour&x=1&pageSize=0")),
          Map.entry(
              "/api/v1/concepts/{id}",
              List.of(
                  "/api/v1/concepts/treatment/microwave-ablation",
                  "/api/v1/concepts/Ablation",
                  "/api/v1/concepts/treatment/none")),
          Map.entry(
              "/api/v1/suggest", List.of("/api/v1/suggest?prefix=mi", "/api/v1/suggest?size=0")),
          Map.entry("/feed.atom", List.of("/feed.atom?q=x", "/feed.atom?nothing=x")),
          Map.entry("/health/live", List.of("/health/live")),
          Map.entry("/health/ready", List.of("/health/ready")),
          Map.entry("/version", List.of("/version")),
          Map.entry("/metrics", List.of("/metrics")),
          Map.entry("/openapi.yaml", List.of("/openapi.yaml")));

  private static final String ARTICLE =
      """
      Heat for liver tumours

      Heat treatment works in up to 70 percent of people.

      References
      1. Varga I, Okoro B. A title about heat. Ann Surg. 2018;12:1-9.
      """;

  /** Bodies that bring about each described answer, by path and media type. */
  private static final List<Sent> SENT =
      List.of(
          new Sent(
              CitationPath.PARSE, "", "text/plain", "Varga I. A title. Ann Surg. 2018;12:1-9."),
          new Sent(
              CitationPath.PARSE, "?list=true", "text/plain", "1. A b. C. 2018.\n2. D e. F. 2019."),
          new Sent(CitationPath.PARSE, "?list=perhaps", "text/plain", "x"),
          new Sent(CitationPath.PARSE, "?lst=true", "text/plain", "x"),
          new Sent(CitationPath.PARSE, "", "text/plain; charset=klingon", "x"),
          new Sent(CitationPath.PARSE, "", "text/plain", "x\n".repeat(5001)),
          new Sent(CitationPath.RESOLVE, "", "application/json", "[\"Varga I. A title. 2018.\"]"),
          new Sent(CitationPath.RESOLVE, "", "application/json", "[1]"),
          new Sent(CitationPath.RESOLVE, "", "application/pdf", "%PDF-1.4 and no more"),
          new Sent(CitationPath.CHECK, "?asOf=2026-11-01&name=heat.txt", "text/plain", ARTICLE),
          new Sent(CitationPath.CHECK, "?format=sarif", "text/plain", ARTICLE),
          new Sent(CitationPath.CHECK, "?format=junit", "text/plain", ARTICLE),
          new Sent(CitationPath.CHECK, "?format=html", "text/plain", ARTICLE),
          new Sent(CitationPath.CHECK, "?format=text", "text/plain", ARTICLE),
          new Sent(CitationPath.CHECK, "?format=odt&asOf=x", "text/plain", ARTICLE),
          new Sent(CitationPath.CHECK, "", "image/png", "\u0089PNG\r\n\u0000\u0000"),
          new Sent(CitationPath.CHECK, "", "text/plain", ""));

  private record Sent(String path, String query, String type, String body) {}

  private static final class CitationPath {
    static final String PARSE = "/api/v1/citations/parse";
    static final String RESOLVE = "/api/v1/citations/resolve";
    static final String CHECK = "/api/v1/citations/check";
  }

  private static RunningServer server;
  private static JsonNode description;

  @BeforeAll
  static void start() throws IOException {
    server = RunningServer.over(new ShelfEvidence());
    description = YAML.readTree(server.get("/openapi.yaml").body());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Stream<Route> described() {
    return server.router.routes().stream()
        .filter(
            it ->
                it.strict()
                    || it.pattern().equals("/feed.atom")
                    || it.pattern().startsWith("/api/"));
  }

  @Test
  void everyRouteIsDescribedAndNothingElse() {
    Set<String> described = new TreeSet<>();
    description.path("paths").fieldNames().forEachRemaining(described::add);
    assertEquals(
        described().map(Route::pattern).collect(Collectors.toCollection(TreeSet::new)), described);
    Set<String> called = new TreeSet<>(CALLS.keySet());
    SENT.forEach(it -> called.add(it.path()));
    assertEquals(described, called, "calls of this test");
  }

  @Test
  void everyParameterIsDescribedAndNothingElse() {
    described()
        .forEach(
            route -> {
              Set<String> names = new TreeSet<>();
              for (JsonNode parameter :
                  operation(route.method(), route.pattern()).path("parameters")) {
                JsonNode full = resolve(parameter);
                if (full.path("in").asText().equals("query")) {
                  names.add(full.path("name").asText());
                }
              }
              assertEquals(new TreeSet<>(route.parameters()), names, route.pattern());
            });
  }

  @Test
  void whatIsAllowedIsDescribed() {
    for (SearchParameter parameter : SearchParameter.values()) {
      JsonNode schema =
          description
              .path("components")
              .path("parameters")
              .path(parameter.parameter())
              .path("schema");
      JsonNode choices =
          schema.has("items") ? schema.path("items").path("enum") : schema.path("enum");
      Set<String> described = new TreeSet<>();
      choices.forEach(it -> described.add(it.asText()));
      assertEquals(new TreeSet<>(parameter.allowed()), described, parameter.parameter());
    }
  }

  @Test
  void everyReportAndStyleIsDescribed() {
    JsonNode parameters = operation("POST", CitationPath.CHECK).path("parameters");
    Map<String, Set<String>> described = new TreeMap<>();
    for (JsonNode parameter : parameters) {
      Set<String> choices = new TreeSet<>();
      parameter.at("/schema/enum").forEach(it -> choices.add(it.asText()));
      described.put(parameter.path("name").asText(), choices);
    }
    assertEquals(new TreeSet<>(CitationStyles.BUNDLED), described.get("style"));
    assertEquals(
        Stream.of(ReportFormat.values())
            .map(ReportFormat::label)
            .collect(Collectors.toCollection(TreeSet::new)),
        described.get("format"));
  }

  @TestFactory
  Stream<DynamicTest> answersAreAsDescribed() {
    return CALLS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(path -> DynamicTest.dynamicTest(path, () -> check(entry.getKey(), path))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsSentIsAnsweredAsDescribed() {
    return SENT.stream()
        .map(
            sent ->
                DynamicTest.dynamicTest(
                    sent.path() + sent.query() + ' ' + sent.type(),
                    () ->
                        check(
                            operation("POST", sent.path()),
                            sent.path(),
                            server.post(sent.path() + sent.query(), sent.type(), sent.body()))));
  }

  private static void check(String pattern, String path) throws IOException {
    check(operation("GET", pattern), path, server.get(path));
  }

  private static void check(JsonNode operation, String path, HttpResponse<byte[]> response)
      throws IOException {
    JsonNode described =
        resolve(operation.path("responses").path(Integer.toString(response.statusCode())));
    assertTrue(!described.isMissingNode(), path + " answered " + response.statusCode());
    String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    if (type.isEmpty()) {
      assertTrue(described.path("content").isMissingNode(), path);
      return;
    }
    JsonNode schema = described.path("content").path(type).path("schema");
    assertTrue(!schema.isMissingNode(), path + " answered " + type);
    if (type.endsWith("json")) {
      assertEquals(Set.of(), faults(schema, Json.MAPPER.readTree(response.body())), path);
    }
  }

  /** The schema is given the description's components, so that references into them hold. */
  private static Set<ValidationMessage> faults(JsonNode schema, JsonNode answer) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(whole)
        .validate(answer);
  }

  private static JsonNode operation(String method, String pattern) {
    return description.path("paths").path(pattern).path(method.toLowerCase(Locale.ROOT));
  }

  private static JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText("");
    return reference.isEmpty() ? node : description.at(reference.substring(1));
  }
}

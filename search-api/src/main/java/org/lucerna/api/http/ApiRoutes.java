package org.lucerna.api.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lucerna.api.Citations;
import org.lucerna.api.Evidence;
import org.lucerna.api.ItemAnswer;
import org.lucerna.api.LinkAnswer;
import org.lucerna.api.MentionAnswer;
import org.lucerna.api.RecordAnswer;
import org.lucerna.query.WorkDetail;

/** The routes of the API, one line each; openapi.yaml describes every one. */
public final class ApiRoutes {
  private static final int SIMILAR = 10;

  private ApiRoutes() {}

  /** A list under the name every list of the API has. */
  record Items<T>(List<T> items) {}

  public static List<Route> of(
      Evidence evidence, Citations citations, Health health, Metrics metrics) {
    return Stream.of(
            records(evidence),
            new CitationEndpoints(citations).routes(),
            service(evidence, health, metrics))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Route> records(Evidence evidence) {
    return List.of(
        Route.search(SearchEndpoint.PATH, new SearchEndpoint(evidence)),
        Route.api("/api/v1/records/{id}/mentions", Set.of(), mentions(evidence)),
        Route.api("/api/v1/records/{id}/links", Set.of(), links(evidence)),
        Route.api("/api/v1/records/{id}/similar", Set.of(), similar(evidence)),
        Route.api("/api/v1/records/{id}", Set.of(), Works.json(evidence, "", RecordAnswer::of)),
        Route.api(
            ConceptsEndpoint.PATH, ConceptsEndpoint.PARAMETERS, new ConceptsEndpoint(evidence)),
        Route.api("/api/v1/concepts/{id}", Set.of(), ConceptsEndpoint.one(evidence)),
        Route.api("/api/v1/suggest", SuggestEndpoint.PARAMETERS, new SuggestEndpoint(evidence)),
        Route.search("/feed.atom", new FeedEndpoint(evidence)));
  }

  private static List<Route> service(Evidence evidence, Health health, Metrics metrics) {
    return List.of(
        Route.api("/health/live", Set.of(), health::live),
        Route.api("/health/ready", Set.of(), health::ready),
        Route.api("/version", Set.of(), call -> Answer.json(Versions.of(evidence))),
        Route.api("/metrics", Set.of(), call -> Answer.text(Metrics.MEDIA_TYPE, metrics.text())),
        Route.api("/openapi.yaml", Set.of(), call -> openApi()),
        Route.page("/docs", call -> docs()),
        Route.page("/assets/{file}", Assets::answer));
  }

  private static Endpoint mentions(Evidence evidence) {
    return Works.json(
        evidence,
        "/mentions",
        work -> {
          Map<String, String> labels = Works.labels(evidence);
          return new Items<>(
              work.records().stream()
                  .flatMap(it -> MentionAnswer.of(it, labels).stream())
                  .toList());
        });
  }

  private static Endpoint links(Evidence evidence) {
    return Works.json(
        evidence,
        "/links",
        work -> new Items<>(work.links().stream().map(LinkAnswer::of).toList()));
  }

  private static Endpoint similar(Evidence evidence) {
    return Works.json(evidence, "/similar", work -> similar(evidence, work));
  }

  private static Items<ItemAnswer> similar(Evidence evidence, WorkDetail work) {
    return new Items<>(
        evidence.similar(work.summary().id().text(), SIMILAR).stream()
            .map(ItemAnswer::of)
            .toList());
  }

  private static Answer openApi() {
    return new Answer(
        200,
        "application/yaml; charset=utf-8",
        Assets.read("org/lucerna/web/openapi.yaml"),
        Map.of());
  }

  private static Answer docs() {
    return Answer.text(
        "text/html; charset=utf-8",
        new String(Assets.read("org/lucerna/web/docs.html"), StandardCharsets.UTF_8));
  }
}

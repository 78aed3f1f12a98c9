package org.lucerna.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lucerna.api.Evidence;
import org.lucerna.api.Json;
import org.lucerna.api.QueryString;
import org.lucerna.api.SearchAnswer;
import org.lucerna.api.SearchParameter;
import org.lucerna.api.SearchParameters;
import org.lucerna.query.Explanation;
import org.lucerna.query.InvalidQueryException;
import org.lucerna.query.SearchRequest;
import org.lucerna.query.SearchResult;
import org.lucerna.query.Spelling;

/** {@code GET /api/v1/search}. */
public final class SearchEndpoint implements Endpoint {
  static final String PATH = "/api/v1/search";

  /** Members of an item that {@code fields} may ask for. */
  static final List<String> ITEM_FIELDS =
      List.of(
          "id",
          "kind",
          "title",
          "authors",
          "source",
          "year",
          "identifiers",
          "otherIdentifiers",
          "mentions",
          "publisher",
          "sources",
          "concepts",
          "studyDesign",
          "status",
          "flags",
          "url",
          "highlights",
          "score",
          "match");

  private final Evidence evidence;

  public SearchEndpoint(Evidence evidence) {
    this.evidence = evidence;
  }

  @Override
  public Answer answer(Call call) {
    SearchParameters.Reading reading = SearchParameters.attempt(call.parameters());
    Set<String> fields = fields(call);
    List<InvalidQueryException.Fault> faults = new ArrayList<>(reading.faults());
    fields.stream()
        .filter(it -> !ITEM_FIELDS.contains(it))
        .map(SearchEndpoint::unknown)
        .forEach(faults::add);
    if (!faults.isEmpty()) {
      // What means nothing to the index is told together with all other faults.
      Set<String> told =
          faults.stream().map(InvalidQueryException.Fault::parameter).collect(Collectors.toSet());
      evidence.faults(reading.request()).stream()
          .filter(fault -> !told.contains(fault.parameter()))
          .forEach(faults::add);
      throw new InvalidQueryException(faults);
    }
    SearchResult result = evidence.search(reading.request());
    SearchAnswer answer =
        SearchAnswer.of(result, nextPageUrl(call, result), explanation(call, reading.request()));
    return fields.isEmpty() ? Answer.json(answer) : Answer.json(only(fields, answer));
  }

  private Optional<Explanation> explanation(Call call, SearchRequest request) {
    return call.parameter(SearchParameter.EXPLAIN.parameter())
        .filter("true"::equalsIgnoreCase)
        .map(wanted -> evidence.explain(request));
  }

  private static Optional<String> nextPageUrl(Call call, SearchResult result) {
    return result
        .nextPageToken()
        .map(
            token -> {
              Map<String, List<String>> next = new LinkedHashMap<>(call.parameters());
              next.put(SearchParameter.PAGE_TOKEN.parameter(), List.of(token));
              return PATH + '?' + QueryString.format(next);
            });
  }

  private static Set<String> fields(Call call) {
    return call.parameters().getOrDefault(SearchParameter.FIELDS.parameter(), List.of()).stream()
        .flatMap(it -> Arrays.stream(it.split(",", -1)))
        .map(String::strip)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static InvalidQueryException.Fault unknown(String field) {
    return new InvalidQueryException.Fault(
        SearchParameter.FIELDS.parameter(),
        "'" + field + "' is not one of " + String.join(", ", ITEM_FIELDS),
        0,
        Spelling.nearest(field, ITEM_FIELDS));
  }

  private static JsonNode only(Set<String> fields, SearchAnswer answer) {
    JsonNode tree = Json.MAPPER.valueToTree(answer);
    tree.path("items").forEach(item -> ((ObjectNode) item).retain(fields));
    return tree;
  }
}

package org.lucerna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of answers and refusals of {@code /api/v1/search}. */
class SearchOverHttpTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.over(new ShelfEvidence());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode json(HttpResponse<byte[]> response) {
    try {
      return Json.MAPPER.readTree(response.body());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> faults(String query) {
    HttpResponse<byte[]> response = server.get("/api/v1/search?" + query);
    assertEquals(400, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    List<String> names = new ArrayList<>();
    json(response).path("errors").forEach(it -> names.add(it.path("parameter").asText()));
    return names;
  }

  @Test
  void answersInTheShapeOfTheContract() {
    JsonNode answer = json(server.get("/api/v1/search?q=bowel%20cancer"));
    assertEquals("bowel cancer", answer.at("/query/q").asText());
    assertEquals(
        "primaryCancer/colorectal-cancer", answer.at("/query/expansions/0/concept").asText());
    assertEquals(2, answer.path("totalCount").asInt());
    JsonNode item = answer.at("/items/0");
    assertEquals("pmid:90000001", item.path("id").asText());
    assertEquals("publication", item.path("kind").asText());
    assertEquals("90000001", item.at("/identifiers/pmid").asText());
    assertEquals("NCT09999999", item.at("/mentions/nct/0").asText());
    assertEquals("randomised controlled trial", item.path("studyDesign").asText());
    assertEquals("retracted", item.at("/flags/0").asText());
    assertEquals("papers/shelf.xml", item.at("/sources/0/file").asText());
    assertEquals("pubmed-xml", item.at("/sources/0/format").asText());
    assertTrue(item.has("publisher") && item.path("publisher").isNull());
    assertEquals("treatment/microwave-ablation", item.at("/concepts/treatment/0/id").asText());
    assertTrue(item.at("/concepts/treatment/0/direct").asBoolean());
    assertFalse(item.at("/concepts/treatment/1/direct").asBoolean());
    assertEquals("abstract", item.at("/highlights/0/field").asText());
    assertTrue(answer.path("nextPageToken").isNull());
  }

  @Test
  void aliasesMeanWhatTheyStandFor() {
    assertEquals(
        200,
        server
            .get("/api/v1/search?query.intr=MWA&query.cond=CRC&query.outc=OS&query.term=x")
            .statusCode());
  }

  @Test
  void countsOnlyTheFacetsAskedFor() {
    JsonNode answer = json(server.get("/api/v1/search?facet=kind"));
    assertEquals(1, answer.path("facets").size());
    assertEquals(0, json(server.get("/api/v1/search?facet=none")).path("facets").size());
  }

  @Test
  void pagesLeadOnByAddress() {
    JsonNode first = json(server.get("/api/v1/search?q=a%26b&pageSize=1"));
    JsonNode second = json(server.get(first.path("nextPageUrl").asText()));
    assertEquals("nct:NCT09999999", second.at("/items/0/id").asText());
    assertEquals("a&b", second.at("/query/q").asText());
    assertTrue(second.path("nextPageUrl").isNull());
  }

  @Test
  void fieldsLimitTheItems() {
    JsonNode item = json(server.get("/api/v1/search?fields=id,title")).at("/items/0");
    assertEquals(2, item.size());
  }

  @Test
  void listsEveryBadParameter() {
    assertEquals(
        List.of("treatmnt", "kind", "sort", "year", "near", "facet", "pageSize").stream()
            .sorted()
            .toList(),
        faults("treatmnt=x&pageSize=0&year=next&kind=book&facet=colour&sort=best&near=here")
            .stream()
            .sorted()
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pageSize=0",
        "pageSize=1001",
        "pageSize=ten",
        "pageSize=",
        "pageSize=1&pageSize=2",
        "year=20155",
        "year=2020..2015",
        "year=..",
        "near=95,0",
        "within=10",
        "near=1,1&within=0",
        "treatment=",
        "kind=",
        "expand=maybe",
        "semantic=2",
        "syntax=sql",
        "match=some",
        "fields=id,colour",
        "facet=colour",
        "nonsense=1",
        "countTotal=1"
      })
  void refusesOne(String query) {
    assertEquals(1, faults(query).size());
  }

  @Test
  void asksWhatWasMeant() {
    JsonNode problem = json(server.get("/api/v1/search?primarycancer=bowel"));
    assertEquals("primaryCancer", problem.at("/errors/0/didYouMean/0").asText());
    assertTrue(problem.at("/errors/0/allowed").size() > 20);
    JsonNode kind = json(server.get("/api/v1/search?kind=trials"));
    assertEquals("trial", kind.at("/errors/0/didYouMean/0").asText());
    assertEquals(4, kind.at("/errors/0/allowed").size());
  }

  @Test
  void anExpiredTokenIsGone() {
    assertEquals(410, server.get("/api/v1/search?pageToken=old").statusCode());
  }

  @Test
  void aMalformedQueryStringIsRefused() {
    HttpResponse<byte[]> response = server.get("/api/v1/search?q=%E4%BD%A0");
    assertEquals("\u4f60", json(response).at("/query/q").asText());
  }
}

package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.api.Json;
import org.lucerna.api.RunningServer;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.index.IndexSession;

/** From files to an answer over HTTP, with nothing left out between. */
class RealIndexOverHttpTest {
  @TempDir static Path folder;
  private static Path corpus = Path.of("unset");
  private static Path index = Path.of("unset");
  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    corpus = SmallCorpus.in(folder);
    index = folder.resolve("index");
    assertEquals(0, Ran.lucerna("index", corpus, "--index", index).code());
    Wiring.Served served = Wiring.served(index, new VocabularyLocation());
    server = RunningServer.over(served.evidence(), served.citations());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode json(String path) throws IOException {
    HttpResponse<byte[]> response = server.get(path);
    assertEquals(200, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    return Json.MAPPER.readTree(response.body());
  }

  @Test
  void answersByTreatmentAndPrimaryCancer() throws IOException {
    JsonNode answer =
        json("/api/v1/search?treatment=microwave%20ablation&primaryCancer=bowel%20cancer");
    assertEquals(2, answer.path("totalCount").asInt());
    JsonNode both = json("/api/v1/search?treatment=MWA&primaryCancer=CRC&outcome=survival");
    assertEquals("pmid:90000001", both.at("/items/0/id").asText());
    assertEquals(1, both.path("totalCount").asInt());
  }

  @Test
  void everydayWordsFindWhatCliniciansWrote() throws IOException {
    JsonNode answer = json("/api/v1/search?q=bowel%20cancer&kind=publication");
    assertEquals("pmid:90000001", answer.at("/items/0/id").asText());
    assertEquals(
        "primaryCancer/colorectal-cancer", answer.at("/query/expansions/0/concept").asText());
  }

  @Test
  void pagingReachesEveryRecordOnce() throws IOException {
    Set<String> ids = new TreeSet<>();
    String path = "/api/v1/search?pageSize=1";
    while (!path.isEmpty()) {
      JsonNode page = json(path);
      assertTrue(ids.add(page.at("/items/0/id").asText()), ids.toString());
      path = page.path("nextPageUrl").asText("").replace("null", "");
    }
    assertEquals(json("/api/v1/search").path("totalCount").asInt(), ids.size());
  }

  @Test
  void aForgedTokenIsRefused() {
    assertEquals(400, server.get("/api/v1/search?pageToken=forged").statusCode());
    assertEquals(400, server.get("/api/v1/search?pageToken=%00%ff").statusCode());
  }

  @Test
  void anUnknownTreatmentIsRefusedWithSuggestions() throws IOException {
    HttpResponse<byte[]> response = server.get("/api/v1/search?treatment=microwave%20ablatoin");
    assertEquals(400, response.statusCode());
    JsonNode problem = Json.MAPPER.readTree(response.body());
    assertEquals("treatment", problem.at("/errors/0/parameter").asText());
    assertTrue(problem.at("/errors/0/didYouMean").toString().contains("icrowave ablation"));
  }

  @Test
  void faultsOfParametersQueryAndFiltersComeTogether() throws IOException {
    HttpResponse<byte[]> response =
        server.get("/api/v1/search?pageSize=0&treatment=microwve&q=liver%5Bti%5D%20AND%20(");
    assertEquals(400, response.statusCode());
    Set<String> faulty = new TreeSet<>();
    Json.MAPPER
        .readTree(response.body())
        .path("errors")
        .forEach(error -> faulty.add(error.path("parameter").asText()));
    assertEquals(Set.of("pageSize", "q", "treatment"), faulty);
  }

  @Test
  void explainShowsThePartsWithTheirHits() throws IOException {
    JsonNode explanation =
        json("/api/v1/search?explain=true&q=survival%5Btiab%5D%20NOT%20review%5Bpt%5D")
            .at("/query/explanation");
    assertEquals("pubmed", explanation.path("syntax").asText());
    assertEquals("AND", explanation.at("/tree/is").asText());
    assertTrue(explanation.at("/tree/parts/0/hits").asInt() > 0, explanation.toString());
    Ran ran = Ran.lucerna("search", "--explain", "survival[tiab]", "--index", index);
    assertTrue(ran.out().contains("PubMed   \"survival\"[tiab]"), ran.out());
  }

  @Test
  void aDoiWithParenthesesLeadsToItsRecord() {
    for (String id :
        new String[] {"doi:10.9999/invented/one(2)", "doi%3A10.9999%2Finvented%2Fone%282%29"}) {
      HttpResponse<byte[]> response = server.get("/api/v1/records/" + id);
      assertEquals(303, response.statusCode());
      assertEquals(
          "/api/v1/records/pmid:90000001", response.headers().firstValue("Location").orElse(""));
    }
  }

  @Test
  void mentionsSayWhy() throws IOException {
    String mentions = json("/api/v1/records/pmid:90000001/mentions").path("items").toString();
    assertTrue(mentions.contains("\"concept\":\"treatment/microwave-ablation\""), mentions);
    assertTrue(mentions.contains("Overall survival did not differ."), mentions);
  }

  @Test
  void citedAndCitingKnowEachOther() throws IOException {
    String links = json("/api/v1/records/pmid:90000001/links").path("items").toString();
    assertTrue(links.contains("\"type\":\"cited-by\""), links);
  }

  @Test
  @Timeout(60)
  void aNewCommitIsServedWithoutARestart() throws IOException {
    String search = "/api/v1/search?q=xenotransplantation";
    assertEquals(0, json(search).path("totalCount").asInt());
    Files.writeString(
        corpus.resolve("new.txt"),
        """
        Xenotransplantation for liver cancer

        A leaflet on organs of other animals. It says who may be offered one, and that few have been so far.

        Ask your doctor.
        """);
    Ran ran = Ran.lucerna("index", corpus, "--index", index);
    assertEquals(0, ran.code(), ran.err());
    while (json(search).path("totalCount").asInt() == 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aSecondWriterIsToldToWait() {
    Path locked = folder.resolve("locked");
    try (IndexSession session = new LuceneIndex(locked).openSession(false)) {
      Ran ran = Ran.lucerna("index", corpus, "--index", locked);
      assertEquals(1, ran.code());
      assertTrue(ran.err().contains("Another process"), ran.err());
      assertTrue(session.lastCommit().isEmpty());
    }
  }
}

package org.lucerna.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad parameter of a request about citations is named, not the first alone. */
class CitationParametersTest {
  private static final String API = "/api/v1/citations/";
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.over(new ShelfEvidence());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "parse?foo=1&list=maybe, foo list",
    "resolve?foo=1&bar=2&list=true&list=false, bar foo list",
    "check?foo=1&format=bogus&asOf=soon, asOf foo format",
    "check?format=json&list=true, list",
    "check?style=vancover, style",
  })
  void everyBadParameterIsNamed(String request, String bad) throws IOException {
    HttpResponse<byte[]> response =
        server.post(API + request, "text/plain", "Example A. A title. 2019.");
    assertEquals(400, response.statusCode());
    assertEquals(bad, badParameters(response));
  }

  @Test
  void badFieldsOfAFormAreNamedWithBadParametersOfTheQuery() throws IOException {
    byte[] body = "text=Example+A.+2019.&asOf=soon".getBytes(StandardCharsets.UTF_8);
    HttpResponse<byte[]> response =
        server.post(API + "check?foo=1", "application/x-www-form-urlencoded", body);
    assertEquals(400, response.statusCode());
    assertEquals("asOf foo", badParameters(response));
  }

  private static String badParameters(HttpResponse<byte[]> response) throws IOException {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Json.MAPPER
        .readTree(response.body())
        .path("errors")
        .forEach(it -> names.add(it.path("parameter").asText()));
    return String.join(" ", names);
  }
}

package org.lucerna.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.api.Json;
import org.lucerna.api.RunningServer;
import org.lucerna.api.ShelfEvidence;
import org.lucerna.api.http.ServerSettings;

/** Citations read, resolved and checked over HTTP, in every form they may be sent. */
class CitationsOverHttpTest {
  private static final String API = "/api/v1/citations/";
  private static final String KNOWN =
      "Example A. Microwave ablation of colorectal liver metastases. J Invented Surg. 2019;1:1-9.";
  private static final String WRONG_YEAR = KNOWN.replace("2019", "2012") + " PMID: 90000001";
  static final String ARTICLE =
      """
      Heat treatment for cancer in the liver

      Heat works in up to 70 percent of people who are offered it, as every doctor will tell you.

      References
      1. %s
      """
          .formatted(WRONG_YEAR);
  private static final Path GOLDEN = Path.of("..", "indexer", "src", "test", "resources", "golden");
  static final String FORM = "multipart/form-data; boundary=edge";

  @TempDir static Path folder;
  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    server = overSmallCorpus(folder);
  }

  /** A server over the small corpus, which it writes and indexes in the folder. */
  static RunningServer overSmallCorpus(Path folder) throws IOException {
    Path index = folder.resolve("index");
    assertEquals(
        0,
        Ran.lucerna("index", SmallCorpus.in(folder), "--index", index, "--semantic", "off").code());
    Wiring.Served served = Wiring.served(index, new VocabularyLocation());
    return RunningServer.over(served.evidence(), served.citations());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
    assertEquals(200, response.statusCode(), text(response));
    return Json.MAPPER.readTree(response.body());
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static byte[] form(String... parts) {
    StringBuilder body = new StringBuilder();
    for (String part : parts) {
      body.append("--edge\r\nContent-Disposition: form-data; ").append(part).append("\r\n");
    }
    return body.append("--edge--\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void parsesALineAtATimeInOrder() throws IOException {
    JsonNode items = json(server.post(API + "parse", "text/plain", KNOWN + "\n\nno reference\n"));
    assertEquals(3, items.size());
    assertEquals(
        "Microwave ablation of colorectal liver metastases", items.at("/0/title").asText());
    assertEquals(2019, items.at("/0/issued/date-parts/0/0").asInt());
  }

  @Test
  void returnsEndLinesWhereNoFeedDoes() throws IOException {
    JsonNode items = json(server.post(API + "parse", "text/plain", KNOWN + "\r" + KNOWN + "\r\r"));
    assertEquals(2, items.size());
    assertEquals(
        1, json(server.post(API + "parse", "text/plain", KNOWN + "\r" + KNOWN + "\n")).size());
  }

  @Test
  void givesJsonLinesToWhoeverAsksForThem() {
    HttpResponse<byte[]> response =
        server.post(
            API + "parse",
            "application/json",
            Json.bytes(new String[] {KNOWN, WRONG_YEAR}),
            "Accept",
            "application/x-ndjson");
    assertEquals("application/jsonl; charset=utf-8", header(response, "Content-Type"));
    assertEquals(2, text(response).lines().count());
  }

  @Test
  void partsAListIntoItsEntries() throws IOException {
    String list =
        "1. " + KNOWN + "\n2. Novak P, Sato K. Another title,\n   on two lines. Gut. 2020;3:4-5.";
    assertEquals(3, json(server.post(API + "parse", "text/plain", list)).size());
    assertEquals(2, json(server.post(API + "parse?list=true", "text/plain", list)).size());
  }

  @Test
  void readsOtherCharsetsAsDeclared() throws IOException {
    String name = "Müller Ł. Über die Leber. Wien. 2018;1:2-3.";
    byte[] bytes = name.getBytes(Charset.forName("ISO-8859-2"));
    JsonNode items = json(server.post(API + "parse", "text/plain; charset=iso-8859-2", bytes));
    assertEquals("Müller", items.at("/0/author/0/family").asText());
    byte[] guessed =
        "Müller A. Über die Leber. Wien. 2018;1:2-3.".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "Müller",
        json(server.post(API + "parse", "text/plain", guessed)).at("/0/author/0/family").asText());
  }

  @Test
  void whatCurlCallsAFormIsTakenAsTheTextItIs() throws IOException {
    String type = "application/x-www-form-urlencoded";
    assertEquals(
        2, json(server.post(API + "resolve", type, KNOWN + "\n100% nothing & more")).size());
    assertEquals(1, json(server.post(API + "resolve", type, "text=" + "Example+A.+2019")).size());
  }

  @Test
  void resolvesInOrder() throws IOException {
    JsonNode items =
        json(
            server.post(
                API + "resolve",
                "application/json",
                Json.line(
                    Map.of(
                        "references",
                        new String[] {KNOWN, WRONG_YEAR, "Nobody X. Nothing. 1999."}))));
    assertEquals("resolved", items.at("/0/verdict").asText());
    assertEquals("pmid:90000001", items.at("/0/id").asText());
    assertEquals("differs", items.at("/1/verdict").asText());
    assertEquals("year", items.at("/1/differs/0/field").asText());
    assertEquals("not-in-index", items.at("/2/verdict").asText());
    assertFalse(items.path(2).has("id"));
  }

  @Test
  void checksAnArticleAndSaysAgainstWhat() throws IOException {
    HttpResponse<byte[]> response =
        server.post(API + "check?asOf=2026-11-01&name=heat.txt", "text/plain", ARTICLE);
    assertEquals("no-store", header(response, "Cache-Control"));
    assertEquals("", header(response, "ETag"));
    JsonNode report = json(response);
    assertEquals("2026-11-01", report.path("asOf").asText());
    assertTrue(report.at("/checkedAgainst/statement").asText().contains("works, written 20"));
    assertTrue(report.at("/checkedAgainst/warnings").toString().contains("No retraction data"));
    assertEquals("heat.txt", report.at("/articles/0/file").asText());
    assertEquals("pmid:90000001", report.at("/articles/0/entries/0/id").asText());
    assertTrue(report.at("/articles/0/findings").toString().contains("\"LUC103\""));
    assertTrue(report.at("/articles/0/correctedList").asText().contains("2019"));
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json, '{'",
    "sarif, application/sarif+json, '{'",
    "junit, application/xml, <?xml",
    "html, text/html, <!DOCTYPE",
    "text, text/plain, '! '"
  })
  void writesEveryFormat(String format, String type, String start) {
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    for (HttpResponse<byte[]> response :
        List.of(
            server.post(API + "check?format=" + format, "text/plain", ARTICLE),
            server.post(API + "check", "text/plain", bytes, "Accept", "image/png, " + type))) {
      assertEquals(200, response.statusCode());
      assertTrue(header(response, "Content-Type").startsWith(type), format);
      assertTrue(text(response).startsWith(start), text(response));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "html/page.html, text/html",
    "html/page.html, application/octet-stream",
    "pdf/page.pdf, application/pdf",
    "office/article.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "office/article.docx, application/octet-stream"
  })
  void readsFilesByWhatTheyHold(String file, String type) throws IOException {
    byte[] bytes = Files.readAllBytes(GOLDEN.resolve(file));
    JsonNode report = json(server.post(API + "check", type, bytes));
    assertEquals(1, report.path("articles").size());
    int entries = report.at("/articles/0/entries").size();
    assertTrue(entries > 0, report.toString());
    assertEquals(entries, json(server.post(API + "parse", type, bytes)).size());
  }

  @Test
  void aFormMayHaveTextAndFiles() throws IOException {
    byte[] body =
        form(
            "name=\"text\"\r\n\r\n" + ARTICLE,
            "name=\"asOf\"\r\n\r\n2026-11-01",
            "name=\"file\"; filename=\"C:\\\\desk\\\\hitze-ü.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                + ARTICLE,
            "name=\"file\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    JsonNode report = json(server.post(API + "check", FORM, body));
    assertEquals(2, report.path("articles").size());
    assertEquals("text", report.at("/articles/0/file").asText());
    assertEquals("hitze-ü.txt", report.at("/articles/1/file").asText());
    assertEquals("2026-11-01", report.path("asOf").asText());
  }

  @Test
  void oneUnreadableFileAmongOthersIsNamedInTheReport() throws IOException {
    byte[] body =
        form(
            "name=\"file\"; filename=\"good.txt\"\r\n\r\n" + ARTICLE,
            "name=\"file\"; filename=\"bad.pdf\"\r\n\r\n%PDF-1.4 and no more");
    JsonNode report = json(server.post(API + "check", FORM, body));
    assertEquals(1, report.path("articles").size());
    assertEquals("bad.pdf", report.at("/rejected/0/file").asText());
    assertTrue(
        text(server.post(API + "check?format=text", FORM, body)).startsWith("! "),
        "told at the top");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no boundary in here at all",
        "--edge\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\ntorn off",
        "--edge\r\nContent-Disposition: form-data; filename=\"x\"\r\n\r\nx\r\n--edge--\r\n",
        "--edge\r\nContent-Disposition: form-data; name=\"colour\"\r\n\r\nx\r\n--edge--\r\n",
        "--edge\r\n\r\nx\r\n--edge--\r\n",
        "--edge--\r\n"
      })
  void brokenFormsAreRefused(String body) throws IOException {
    problem(400, "malformed-body", server.post(API + "check", FORM, body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{}",
        "3",
        "[{}]",
        "{\"text\": 3}",
        "{\"text\": \"\"}",
        "{\"references\": \"x\"}"
      })
  void brokenJsonIsRefused(String body) throws IOException {
    problem(400, "malformed-body", server.post(API + "parse", "application/json", body));
  }

  @Test
  void unreadableFilesAreRefusedWithTheirReason() throws IOException {
    problem(
        422,
        "upload-malformed",
        server.post(API + "check", "application/pdf", "%PDF-1.4 and no more"));
    problem(
        415,
        "upload-unknown-format",
        server.post(API + "check", "image/gif", new byte[] {0, 1, 2, 3}));
    problem(
        415,
        "upload-unknown-format",
        server.post(API + "check", "application/gzip", gzip("x".repeat(100_000))));
    problem(
        415,
        "upload-unknown-format",
        server.post(
            API + "check", "text/xml", Files.readAllBytes(folder.resolve("corpus/papers.xml"))));
    problem(400, "malformed-body", server.post(API + "check", "multipart/form-data", "x"));
    problem(415, "unknown-charset", server.post(API + "check", "text/plain; charset=none", "x"));
  }

  @Test
  void hostileTextIsAnswered() throws IOException {
    for (String hostile :
        new String[] {
          "<html>" + "<div>".repeat(20_000),
          "((((".repeat(20_000),
          "1. ".repeat(20_000),
          "https://" + "a.".repeat(20_000),
          "\u202e\u0000\ufffd\ud800 x".repeat(50)
        }) {
      HttpResponse<byte[]> response = server.post(API + "check", "text/html", hostile);
      assertTrue(
          response.statusCode() == 200
              || response.statusCode() == 422
              || response.statusCode() == 415,
          response.statusCode() + " for " + hostile.substring(0, 10));
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void problem(int status, String type, HttpResponse<byte[]> response)
      throws IOException {
    assertEquals(status, response.statusCode(), text(response));
    assertEquals("application/problem+json", header(response, "Content-Type"));
    JsonNode problem = Json.MAPPER.readTree(response.body());
    assertEquals("urn:lucerna:problem:" + type, problem.path("type").asText());
    assertFalse(problem.path("detail").asText().isBlank());
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    ServerSettings small =
        new ServerSettings(
            "127.0.0.1", 0, 9, 1, Duration.ofSeconds(30), Duration.ofSeconds(5), 1000);
    try (RunningServer other = RunningServer.with(new ShelfEvidence(), small)) {
      problem(413, "too-large", other.post(API + "parse", "text/plain", "x".repeat(1001)));
      assertEquals(413, other.post(API + "parse", "text/plain", "x".repeat(9000)).statusCode());
      assertEquals(200, other.post(API + "parse", "text/plain", "x".repeat(1000)).statusCode());
    }
    problem(
        413, "too-many-references", server.post(API + "parse", "text/plain", "x\n".repeat(5001)));
  }

  @Test
  void withoutAnIndexNothingReadsAsFine() throws IOException {
    try (RunningServer bare = RunningServer.over(new ShelfEvidence())) {
      JsonNode report = json(bare.post(API + "check", "text/plain", ARTICLE));
      assertEquals("lookup-failed", report.at("/articles/0/entries/0/verdict").asText());
      assertTrue(report.at("/checkedAgainst/warnings/0").asText().contains("no index"));
      JsonNode resolved = json(bare.post(API + "resolve", "text/plain", KNOWN));
      assertEquals("lookup-failed", resolved.at("/0/verdict").asText());
    }
  }
}

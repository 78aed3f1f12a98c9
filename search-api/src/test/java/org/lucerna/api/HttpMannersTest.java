package org.lucerna.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lucerna.api.http.ServerSettings;

/** Caching, compression, redirects, limits and headers. */
class HttpMannersTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.over(new ShelfEvidence());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Test
  void anUnchangedAnswerIsNotSentAgain() {
    String tag = header(server.get("/api/v1/search"), "ETag");
    assertTrue(tag.startsWith("W/\""), tag);
    HttpResponse<byte[]> again = server.get("/api/v1/search", "If-None-Match", "\"x\", " + tag);
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    assertEquals(tag, header(again, "ETag"));
    assertEquals(200, server.get("/api/v1/search", "If-None-Match", "\"x\"").statusCode());
  }

  @Test
  void compressesForThoseWhoAsk() throws IOException {
    HttpResponse<byte[]> plain = server.get("/api/v1/search");
    HttpResponse<byte[]> small = server.get("/api/v1/search", "Accept-Encoding", "br, gzip");
    assertEquals("gzip", header(small, "Content-Encoding"));
    assertTrue(small.body().length < plain.body().length);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
      assertArrayEquals(plain.body(), in.readAllBytes());
    }
    assertEquals(
        "",
        header(server.get("/api/v1/search", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
  }

  @Test
  void headSendsHeadersOnly() {
    HttpResponse<byte[]> head =
        server.send(
            HttpRequest.newBuilder(URI.create(server.url("/api/v1/search")))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    assertEquals(200, head.statusCode());
    assertEquals(0, head.body().length);
    assertEquals(header(server.get("/api/v1/search"), "ETag"), header(head, "ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/records/doi:10.9999/shelf/one(2)",
        "/api/v1/records/doi%3A10.9999%2Fshelf%2Fone(2)",
        "/api/v1/records/10.9999/shelf/one%282%29",
        "/api/v1/records/90000001"
      })
  void anyIdentifierLeadsToTheCanonicalOne(String path) {
    HttpResponse<byte[]> response = server.get(path);
    assertEquals(303, response.statusCode());
    assertEquals("/api/v1/records/pmid:90000001", header(response, "Location"));
    HttpResponse<byte[]> mentions = server.get(path + "/mentions");
    assertEquals("/api/v1/records/pmid:90000001/mentions", header(mentions, "Location"));
  }

  @Test
  void canonicalAddressesAnswer() {
    assertEquals(200, server.get("/api/v1/records/pmid:90000001").statusCode());
    assertEquals(200, server.get("/api/v1/records/pmid%3A90000001/links").statusCode());
    assertEquals(200, server.get("/records/pmid:90000001").statusCode());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(404, server.get("/api/v1/records/pmid:1").statusCode());
    assertEquals(404, server.get("/api/v1/records/").statusCode());
    assertEquals(404, server.get("/api/v1/nothing").statusCode());
    assertEquals(404, server.get("/assets/..%2F..%2Fsecret").statusCode());
    HttpResponse<byte[]> page = server.get("/nothing", "Accept", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(header(page, "Content-Type").startsWith("text/html"));
  }

  @Test
  void anotherMethodIsRefusedByName() {
    HttpResponse<byte[]> response =
        server.send(
            HttpRequest.newBuilder(URI.create(server.url("/api/v1/search")))
                .POST(HttpRequest.BodyPublishers.ofString("q=x"))
                .build());
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", header(response, "Allow"));
  }

  @Test
  void everyAnswerIsGuardedAndNoOriginIsLetIn() {
    HttpResponse<byte[]> page = server.get("/search?q=x", "Origin", "https://example.org");
    assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none'"));
    assertEquals("nosniff", header(page, "X-Content-Type-Options"));
    assertEquals("", header(page, "Access-Control-Allow-Origin"));
  }

  @Test
  void percentSignsMustBeWellFormed() throws IOException {
    String answer =
        raw("GET /api/v1/search?q=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
  }

  @Test
  void aBrokenRequestIsAProblem() throws IOException {
    String answer = raw("GET /a b c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  private static String raw(String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(server.url("/")).getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFullHouseSaysWhenToComeBack() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    ServerSettings one =
        new ServerSettings(
            "127.0.0.1", 0, 1, 1, Duration.ofSeconds(60), Duration.ofSeconds(5), 1024);
    try (RunningServer small = RunningServer.with(new SlowEvidence(inside, leave), one)) {
      CompletableFuture<HttpResponse<byte[]>> first =
          CompletableFuture.supplyAsync(() -> small.get("/api/v1/search"));
      inside.await();
      HttpResponse<byte[]> second = small.get("/api/v1/search");
      assertEquals(429, second.statusCode());
      assertEquals("1", header(second, "Retry-After"));
      assertEquals(200, small.get("/health/live").statusCode());
      leave.countDown();
      assertEquals(200, first.get().statusCode());
    }
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws Exception {
    CountDownLatch leave = new CountDownLatch(1);
    ServerSettings quick =
        new ServerSettings("127.0.0.1", 0, 9, 1, Duration.ofMillis(1), Duration.ofSeconds(5), 1024);
    try (RunningServer hasty =
        RunningServer.with(new SlowEvidence(new CountDownLatch(1), leave), quick)) {
      assertEquals(503, hasty.get("/api/v1/search").statusCode());
      leave.countDown();
    }
  }

  @Test
  void aStoppingServerIsNotReady() {
    try (RunningServer stopping = RunningServer.over(new ShelfEvidence())) {
      assertEquals(200, stopping.get("/health/ready").statusCode());
      stopping.health.drain();
      assertEquals(503, stopping.get("/health/ready").statusCode());
      assertEquals(200, stopping.get("/health/live").statusCode());
    }
  }

  @Test
  void metricsCountRoutesAndNeverQueries() {
    server.get("/api/v1/search?q=secretwords");
    String metrics = text(server.get("/metrics"));
    assertTrue(metrics.contains("lucerna_http_requests_total{route=\"/api/v1/search\""), metrics);
    assertTrue(!metrics.contains("secretwords"));
  }
}

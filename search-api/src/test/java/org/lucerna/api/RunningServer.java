package org.lucerna.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lucerna.api.http.ApiRoutes;
import org.lucerna.api.http.Health;
import org.lucerna.api.http.LucernaServer;
import org.lucerna.api.http.Metrics;
import org.lucerna.api.http.Route;
import org.lucerna.api.http.Router;
import org.lucerna.api.http.ServerSettings;
import org.lucerna.api.page.Pages;
import org.lucerna.cli.TestCitations;

/** A server on a free loopback port, and a client for it that follows no redirect. */
public final class RunningServer implements AutoCloseable {
  public final Router router;
  public final Health health;
  private final LucernaServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private RunningServer(Evidence evidence, Citations citations, ServerSettings settings) {
    this.health = new Health(evidence);
    Metrics metrics = new Metrics(() -> evidence.info().works());
    Pages pages = new Pages(evidence, citations, () -> LocalDate.of(2026, 11, 1));
    List<Route> routes =
        Stream.of(ApiRoutes.of(evidence, citations, health, metrics), pages.routes())
            .flatMap(List::stream)
            .toList();
    this.router = new Router(routes);
    this.server = LucernaServer.start(settings, router, metrics, pages::errorPage);
  }

  public static RunningServer over(Evidence evidence) {
    return over(evidence, TestCitations.withoutIndex());
  }

  public static RunningServer over(Evidence evidence, Citations citations) {
    return new RunningServer(evidence, citations, ServerSettings.of("127.0.0.1", 0));
  }

  public static RunningServer with(Evidence evidence, ServerSettings settings) {
    return new RunningServer(evidence, TestCitations.withoutIndex(), settings);
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /**
   * @param headers name, value, name, value
   */
  public HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /**
   * @param headers name, value, name, value
   */
  public HttpResponse<byte[]> post(
      String path, String contentType, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path)))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public HttpResponse<byte[]> post(String path, String contentType, String body) {
    return post(path, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  public HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}

package org.lucerna.api.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.util.List;
import java.util.function.Function;

/** The HTTP server: Helidon on virtual threads, carrying a route table. */
public final class LucernaServer implements AutoCloseable {
  private static final int LONGEST_REQUEST_LINE = 64 * 1024;

  /**
   * Where Helidon looks for its services. Left to itself it searches a runnable jar file by file,
   * which takes three times as long as all the rest of its start.
   */
  private static final String METADATA_MODE = "io.helidon.metadata.mode";

  private final WebServer server;
  private final List<Gate> gates;

  private LucernaServer(WebServer server, List<Gate> gates) {
    this.server = server;
    this.gates = gates;
  }

  /**
   * Starts listening; returns when the first request can be answered.
   *
   * @param errorPage a problem as a page, for people
   */
  public static LucernaServer start(
      ServerSettings settings,
      Router router,
      Metrics metrics,
      Function<Problem, Answer> errorPage) {
    System.setProperty(METADATA_MODE, System.getProperty(METADATA_MODE, "resources"));
    Gate gate = new Gate(settings.concurrentRequests(), settings.requestTime());
    Gate uploads = new Gate(settings.concurrentUploads(), settings.requestTime());
    BodyReader bodies = new BodyReader(settings.largestRequest(), settings.requestTime());
    Exchange exchange = new Exchange(router, gate, uploads, bodies, metrics, errorPage);
    WebServer server =
        WebServer.builder()
            .host(settings.host())
            .port(settings.port())
            .shutdownHook(false)
            .maxPayloadSize(BodyReader.PATIENCE * settings.largestRequest())
            .shutdownGracePeriod(settings.drainTime())
            .addProtocol(
                Http1Config.builder()
                    .maxPrologueLength(LONGEST_REQUEST_LINE)
                    .maxHeadersSize(LONGEST_REQUEST_LINE)
                    .build())
            .directHandlers(LucernaServer.problems())
            .routing(HttpRouting.builder().any(exchange))
            .build()
            .start();
    return new LucernaServer(server, List.of(gate, uploads));
  }

  /** Requests that break before any route is found are answered as problems too. */
  private static DirectHandlers problems() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
      handlers.addHandler(
          type, (request, event, status, headers, message) -> refusal(status, message));
    }
    return handlers.build();
  }

  private static DirectHandler.TransportResponse refusal(Status status, String message) {
    Problem problem = Problem.of(status.code(), "bad-request", status.reasonPhrase(), message);
    return DirectHandler.TransportResponse.builder()
        .status(status)
        .header(io.helidon.http.HeaderValues.create("Content-Type", "application/problem+json"))
        .entity(problem.answer().body())
        .build();
  }

  public int port() {
    return server.port();
  }

  /** Stops listening, waits for answers under way, then stops. */
  @Override
  public void close() {
    server.stop();
    gates.forEach(Gate::close);
  }
}

package org.lucerna.api.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.lucerna.api.QueryString;

/** Carries one request from the server to its endpoint and the answer back. */
final class Exchange implements Handler {
  private final Router router;
  private final Gate gate;
  private final Gate uploads;
  private final BodyReader bodies;
  private final Metrics metrics;
  private final Function<Problem, Answer> errorPage;

  /**
   * @param uploads for requests with a body
   * @param errorPage a problem as a page, for people
   */
  Exchange(
      Router router,
      Gate gate,
      Gate uploads,
      BodyReader bodies,
      Metrics metrics,
      Function<Problem, Answer> errorPage) {
    this.router = router;
    this.gate = gate;
    this.uploads = uploads;
    this.bodies = bodies;
    this.metrics = metrics;
    this.errorPage = errorPage;
  }

  @Override
  public void handle(ServerRequest request, ServerResponse response) {
    long start = System.nanoTime();
    metrics.started();
    try {
      String path = request.prologue().uriPath().rawPath();
      String method = request.prologue().method().text();
      Map<String, String> headers = headers(request);
      String[] route = {"none"};
      Answer answer = answer(method, path, request, headers, route);
      send(Delivery.of(answer, method.equals("HEAD"), headers), response);
      metrics.answered(route[0], answer.status(), System.nanoTime() - start);
    } finally {
      metrics.ended();
    }
  }

  private Answer answer(
      String method,
      String path,
      ServerRequest request,
      Map<String, String> headers,
      String[] name) {
    try {
      Router.Match match = router.find(method.equals("HEAD") ? "GET" : method, path);
      name[0] = match.route().pattern();
      Route route = match.route();
      Call call =
          new Call(route.method(), path, match.rest(), parameters(request), headers, Body.NONE);
      Router.checkParameters(route, call);
      if (route.method().equals("POST")) {
        return uploads.pass(
            () -> bodies.read(request, headers), body -> route.endpoint().answer(call.with(body)));
      }
      return path.startsWith("/health/")
          ? route.endpoint().answer(call)
          : gate.pass(() -> route.endpoint().answer(call));
    } catch (RuntimeException e) {
      return problem(Failures.of(e), path, headers);
    }
  }

  private Answer problem(ProblemException failure, String path, Map<String, String> headers) {
    boolean forPerson =
        !path.startsWith("/api/") && headers.getOrDefault("accept", "").contains("text/html");
    Answer answer = forPerson ? errorPage.apply(failure.problem()) : failure.problem().answer();
    for (Map.Entry<String, String> header : failure.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  private static Map<String, List<String>> parameters(ServerRequest request) {
    try {
      return QueryString.parse(request.prologue().query().rawValue());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.of(
              400,
              "malformed-query-string",
              "Malformed query string",
              "A percent sign must be followed by two hexadecimal digits."));
    }
  }

  private static Map<String, String> headers(ServerRequest request) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : request.headers()) {
      headers.merge(
          header.name().toLowerCase(Locale.ROOT),
          String.join(",", header.allValues()),
          (a, b) -> a + ',' + b);
    }
    return headers;
  }

  private static void send(Delivery delivery, ServerResponse response) {
    response.status(Status.create(delivery.status()));
    delivery.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
    if (delivery.withoutBody()) {
      response.send();
    } else {
      response.send(delivery.body());
    }
  }
}

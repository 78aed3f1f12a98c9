package org.lucerna.api.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lucerna.api.SearchParameters;
import org.lucerna.query.InvalidQueryException;

/** Finds the route of a request: the first that fits, so longer patterns stand before shorter. */
public final class Router {
  private final List<Route> routes;

  public Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  public List<Route> routes() {
    return routes;
  }

  /**
   * A route and what stands for its variable.
   *
   * @param rest decoded
   */
  public record Match(Route route, String rest) {}

  /** Throws 404 where no route has this path, 405 where none has it with this method. */
  public Match find(String method, String rawPath) {
    for (Route route : routes) {
      Optional<String> rest = route.match(rawPath);
      if (rest.isPresent() && route.method().equals(method)) {
        return new Match(route, decode(rest.get()));
      }
    }
    TreeSet<String> others =
        routes.stream()
            .filter(route -> route.match(rawPath).isPresent())
            .map(Route::method)
            .collect(Collectors.toCollection(TreeSet::new));
    if (others.isEmpty()) {
      throw ProblemException.notFound(
          "There is nothing at this address. /docs lists what there is.");
    }
    if (others.contains("GET")) {
      others.add("HEAD");
    }
    throw new ProblemException(
        Problem.of(
            405,
            "method-not-allowed",
            "Method not allowed",
            "Allowed here: " + String.join(", ", others)),
        Map.of("Allow", String.join(", ", others)));
  }

  /** Refuses parameters a strict route does not know. */
  static void checkParameters(Route route, Call call) {
    if (!route.strict()) {
      return;
    }
    List<String> known = route.parameters().stream().sorted().toList();
    List<InvalidQueryException.Fault> faults =
        call.parameters().keySet().stream()
            .filter(name -> !route.parameters().contains(name))
            .map(name -> SearchParameters.unknown(name, known))
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(Problem.invalid(faults, known));
    }
  }

  private static String decode(String raw) {
    try {
      // A plus sign in a path is itself (RFC 3986, 3.3); only forms use it for a space.
      return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound("The address is not well-formed: " + e.getMessage());
    }
  }
}

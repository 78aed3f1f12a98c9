package org.lucerna.api.http;

import java.util.Optional;
import java.util.Set;
import org.lucerna.api.SearchParameter;

/**
 * A line of the route table.
 *
 * @param pattern a path, or a path with {@code {id}}, which takes any number of segments
 * @param parameters the only query parameters it knows; an unknown one is refused
 * @param strict whether the router refuses unknown parameters; a search does so itself, with every
 *     other fault, as does what takes an upload, and pages pass them over
 */
public record Route(
    String method, String pattern, Set<String> parameters, boolean strict, Endpoint endpoint) {
  public Route {
    parameters = Set.copyOf(parameters);
  }

  public static Route api(String pattern, Set<String> parameters, Endpoint endpoint) {
    return new Route("GET", pattern, parameters, true, endpoint);
  }

  /** A route that takes the parameters of a search. */
  public static Route search(String pattern, Endpoint endpoint) {
    return new Route("GET", pattern, Set.copyOf(SearchParameter.names()), false, endpoint);
  }

  /** A route that takes what somebody sends. */
  public static Route upload(String pattern, Set<String> parameters, Endpoint endpoint) {
    return new Route("POST", pattern, parameters, false, endpoint);
  }

  /** A form that people send; its answer is a page. */
  public static Route form(String pattern, Endpoint endpoint) {
    return new Route("POST", pattern, Set.of(), false, endpoint);
  }

  public static Route page(String pattern, Endpoint endpoint) {
    return new Route("GET", pattern, Set.of(), false, endpoint);
  }

  /** What stands for {@code {id}} in this (raw) path, empty text where there is no variable. */
  Optional<String> match(String path) {
    int open = pattern.indexOf('{');
    if (open < 0) {
      return path.equals(pattern) ? Optional.of("") : Optional.empty();
    }
    String before = pattern.substring(0, open);
    String after = pattern.substring(pattern.indexOf('}') + 1);
    boolean fits =
        path.length() > before.length() + after.length()
            && path.startsWith(before)
            && path.endsWith(after);
    return fits
        ? Optional.of(path.substring(before.length(), path.length() - after.length()))
        : Optional.empty();
  }
}

package org.lucerna.api.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as an endpoint sees it.
 *
 * @param method {@code GET} or {@code POST}; a HEAD arrives as a GET
 * @param path as sent, still percent-encoded, without the query
 * @param rest what follows the route's own path, decoded; empty for a route without a tail
 * @param parameters decoded, in the order given
 * @param headers by lower-case name
 * @param body what came with a POST
 */
public record Call(
    String method,
    String path,
    String rest,
    Map<String, List<String>> parameters,
    Map<String, String> headers,
    Body body) {

  Call with(Body sent) {
    return new Call(method, path, rest, parameters, headers, sent);
  }

  public Optional<String> parameter(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}

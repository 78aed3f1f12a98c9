package org.lucerna.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Query strings as browsers write them (WHATWG URL, application/x-www-form-urlencoded). */
public final class QueryString {
  private QueryString() {}

  /**
   * @throws IllegalArgumentException where a percent sign is not followed by two digits
   */
  public static Map<String, List<String>> parse(String raw) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.computeIfAbsent(decode(name), x -> new ArrayList<>()).add(decode(value));
      }
    }
    return parameters;
  }

  public static String format(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(value -> encode(entry.getKey()) + '=' + encode(value)))
        .collect(Collectors.joining("&"));
  }

  /** For one segment or value; leaves what is safe in both. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * A record or concept id within a path: colons and slashes may stand as they are (RFC 3986, 3.3).
   */
  public static String encodePath(String id) {
    return encode(id).replace("%3A", ":").replace("%2F", "/");
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

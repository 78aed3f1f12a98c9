package org.lucerna.api.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lucerna.api.Json;

/**
 * A response as an endpoint gives it; ETag, compression and security headers are added by {@link
 * Exchange}.
 *
 * @param status as in RFC 9110
 * @param mediaType with charset where it is text; empty for an answer without a body
 * @param headers by name
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record Answer(int status, String mediaType, byte[] body, Map<String, String> headers) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer json(Object value) {
    return new Answer(200, "application/json", Json.bytes(value), Map.of());
  }

  public static Answer text(String mediaType, String text) {
    return new Answer(200, mediaType, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  public static Answer seeOther(String location) {
    return new Answer(303, "", new byte[0], Map.of("Location", location));
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, mediaType, body, more);
  }

  public Answer withStatus(int other) {
    return new Answer(other, mediaType, body, headers);
  }
}

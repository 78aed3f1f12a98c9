package org.lucerna.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An answer ready for the wire: conditional, compressed, with the headers every answer has.
 *
 * @param withoutBody whether nothing may follow the headers (304, 303, HEAD)
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Delivery(int status, Map<String, String> headers, byte[] body, boolean withoutBody) {
  private static final int WORTH_COMPRESSING = 1024;

  /** Only what the pages load themselves; no inline script or style anywhere. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  static Delivery of(Answer answer, boolean head, Map<String, String> request) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.putIfAbsent("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.putIfAbsent("Cache-Control", "no-cache");
    headers.put("Vary", "Accept, Accept-Encoding");
    if (!answer.mediaType().isEmpty()) {
      headers.put("Content-Type", answer.mediaType());
    }
    boolean cached = !headers.getOrDefault("Cache-Control", "").equals("no-store");
    if (answer.status() == 200 && cached) {
      String tag = tag(answer.body());
      headers.put("ETag", tag);
      if (matches(request.getOrDefault("if-none-match", ""), tag)) {
        headers.remove("Content-Type");
        return new Delivery(304, headers, new byte[0], true);
      }
    }
    byte[] body = answer.body();
    if (compress(answer, request)) {
      body = gzip(body);
      headers.put("Content-Encoding", "gzip");
    }
    if (head) {
      headers.put("Content-Length", Integer.toString(body.length));
    }
    return new Delivery(answer.status(), headers, body, head || body.length == 0);
  }

  /** Weak, since one tag stands for the plain and the compressed form (RFC 9110, 8.8.1). */
  private static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean matches(String ifNoneMatch, String tag) {
    return ifNoneMatch.strip().equals("*")
        || Arrays.stream(ifNoneMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(it -> weak(it).equals(weak(tag)));
  }

  private static String weak(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static boolean compress(Answer answer, Map<String, String> request) {
    return answer.body().length >= WORTH_COMPRESSING
        && accepts(request.getOrDefault("accept-encoding", ""))
        && !answer.mediaType().startsWith("image/png")
        && !answer.mediaType().startsWith("font/");
  }

  private static boolean accepts(String acceptEncoding) {
    return Arrays.stream(acceptEncoding.split(",", -1))
        .map(it -> it.replace(" ", ""))
        .anyMatch(
            it ->
                it.equals("gzip") || (it.startsWith("gzip;q=") && !it.matches("gzip;q=0(\\.0*)?")));
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 3 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}

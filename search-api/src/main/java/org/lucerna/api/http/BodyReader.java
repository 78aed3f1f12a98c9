package org.lucerna.api.http;

import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;

/** Reads the body of a request, as far as it may be long and may take. */
final class BodyReader {
  /** What is too long is still read so many times over, for else the client never hears why. */
  static final int PATIENCE = 4;

  private final long largest;
  private final Duration longest;

  BodyReader(long largest, Duration longest) {
    this.largest = largest;
    this.longest = longest;
  }

  /**
   * @throws ProblemException 400, 408, 413 or 415
   */
  Body read(ServerRequest request, Map<String, String> headers) {
    String encoding = headers.getOrDefault("content-encoding", "identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw new ProblemException(
          Problem.of(
              415,
              "unsupported-encoding",
              "Unsupported content encoding",
              "A body must be sent as it is, not as " + encoding + '.'),
          Map.of("Accept-Encoding", "identity"));
    }
    if (!request.content().hasEntity()) {
      return Body.NONE;
    }
    try (InputStream in = request.content().inputStream()) {
      return new Body(headers.getOrDefault("content-type", ""), read(in));
    } catch (IOException e) {
      throw Submission.malformed("The body ended early.");
    }
  }

  private byte[] read(InputStream in) throws IOException {
    long deadline = System.nanoTime() + longest.toNanos();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    long read = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      read += n;
      if (read <= largest) {
        bytes.write(buffer, 0, n);
      } else if (read > PATIENCE * largest) {
        break;
      }
      if (System.nanoTime() - deadline > 0) {
        throw new ProblemException(
            Problem.of(408, "too-slow", "Request too slow", "The body took too long to arrive."));
      }
    }
    if (read > largest) {
      throw new ProblemException(
          Problem.of(
              413,
              "too-large",
              "Content too large",
              "A request may have %d bytes at most.".formatted(largest)));
    }
    return bytes.toByteArray();
  }
}

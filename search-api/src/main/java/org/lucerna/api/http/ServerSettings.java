package org.lucerna.api.http;

import java.time.Duration;

/**
 * How the server listens and what it bears.
 *
 * @param host address to bind
 * @param port 0 for any free one
 * @param concurrentRequests more than these are answered 429
 * @param concurrentUploads of requests with a body, which cost far more; they have their own places
 * @param requestTime an answer that takes longer is given up as 503
 * @param drainTime how long a shutdown waits for answers under way
 * @param largestRequest bytes of a request's body
 */
public record ServerSettings(
    String host,
    int port,
    int concurrentRequests,
    int concurrentUploads,
    Duration requestTime,
    Duration drainTime,
    long largestRequest) {
  private static final int UPLOADS = 4 * Runtime.getRuntime().availableProcessors();

  public static ServerSettings of(String host, int port) {
    return new ServerSettings(
        host,
        port,
        256,
        UPLOADS,
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        10L * 1024 * 1024);
  }
}

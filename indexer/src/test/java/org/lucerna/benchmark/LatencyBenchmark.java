package org.lucerna.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a running server for searches at a steady rate and prints how long the answers took: {@code
 * URL [SEMANTIC on|off] [PER-SECOND] [SECONDS]}.
 *
 * <p>A request's time counts from the moment it was due, so that a server that falls behind is not
 * flattered. No query is asked twice.
 */
public final class LatencyBenchmark {
  private static final int WARM_UP = 200;
  private static final String FACETS =
      "&facet=treatment,primaryCancer,outcome,kind,studyDesign,year,journal";

  private final HttpClient client = HttpClient.newHttpClient();
  private final RequestMaker maker = new RequestMaker();
  private final String url;
  private final String semantic;

  private LatencyBenchmark(String url, String semantic) {
    this.url = url;
    this.semantic = semantic;
  }

  public static void main(String[] args) throws Exception {
    String semantic = args.length > 1 ? args[1] : "off";
    int rate = args.length > 2 ? Integer.parseInt(args[2]) : 20;
    int seconds = args.length > 3 ? Integer.parseInt(args[3]) : 60;
    LatencyBenchmark benchmark = new LatencyBenchmark(args[0], semantic);
    Random random = new Random(7);
    for (int i = 0; i < WARM_UP; i++) {
      benchmark.ask(benchmark.query(random));
    }
    double[] millis = benchmark.run(random, rate, rate * seconds);
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%d requests at %d a second, semantic %s: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, longest"
            + " %.1f ms%n",
        millis.length,
        rate,
        semantic,
        at(millis, 0.50),
        at(millis, 0.90),
        at(millis, 0.99),
        millis[millis.length - 1]);
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }

  private double[] run(Random random, int rate, int requests)
      throws InterruptedException, ExecutionException {
    List<Future<Double>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < requests; i++) {
        long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        String query = query(random);
        answers.add(
            threads.submit(
                () -> {
                  ask(query);
                  return (System.nanoTime() - due) / 1e6;
                }));
      }
    }
    double[] millis = new double[requests];
    for (int i = 0; i < requests; i++) {
      millis[i] = answers.get(i).get();
    }
    return millis;
  }

  private void ask(String query) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(url + query)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
    }
  }

  private String query(Random random) {
    RequestMaker.Asked asked = maker.next(random);
    return "/api/v1/search?semantic="
        + semantic
        + FACETS
        + (asked.from().isEmpty() ? "" : "&year=" + asked.from().getAsInt() + "..")
        + "&q="
        + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8);
  }
}

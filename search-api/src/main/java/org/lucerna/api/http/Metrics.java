package org.lucerna.api.http;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/** Counts and times of requests, by route and never by query. */
public final class Metrics {
  /** Prometheus text format 0.0.4. */
  static final String MEDIA_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("lucerna_http_requests_total")
          .help("Requests answered, by route and status")
          .labelNames("route", "status")
          .register(registry);
  private final Histogram seconds =
      Histogram.builder()
          .name("lucerna_http_request_seconds")
          .help("Seconds from request to answer, by route")
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(.005, .01, .02, .05, .1, .25, .5, 1, 2.5, 10)
          .register(registry);
  private final Gauge underWay =
      Gauge.builder()
          .name("lucerna_http_requests_under_way")
          .help("Requests being answered now")
          .register(registry);

  public Metrics(LongSupplier works) {
    GaugeWithCallback.builder()
        .name("lucerna_index_works")
        .help("Works in the index")
        .callback(it -> it.call((double) works.getAsLong()))
        .register(registry);
    GaugeWithCallback.builder()
        .name("lucerna_heap_used_bytes")
        .help("Heap in use")
        .callback(it -> it.call(usedHeap()))
        .register(registry);
  }

  private static double usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    return (double) (runtime.totalMemory() - runtime.freeMemory());
  }

  void started() {
    underWay.inc();
  }

  void ended() {
    underWay.dec();
  }

  void answered(String route, int status, long nanos) {
    requests.labelValues(route, Integer.toString(status)).inc();
    seconds.labelValues(route).observe(nanos / 1e9);
  }

  String text() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(text, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }
}

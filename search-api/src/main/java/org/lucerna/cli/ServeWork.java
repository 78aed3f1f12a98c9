package org.lucerna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.lucerna.api.Evidence;
import org.lucerna.api.http.ApiRoutes;
import org.lucerna.api.http.Health;
import org.lucerna.api.http.LucernaServer;
import org.lucerna.api.http.Metrics;
import org.lucerna.api.http.Router;
import org.lucerna.api.http.ServerSettings;
import org.lucerna.api.page.Pages;

/** The work of {@code serve}. */
final class ServeWork {
  private final Path index;
  private final VocabularyLocation vocabulary;
  private final PrintWriter out;

  ServeWork(Path index, VocabularyLocation vocabulary, PrintWriter out) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.out = out;
  }

  /** Returns when the process is told to stop and every answer under way has been given. */
  int run(String host, int port) throws InterruptedException {
    Logs.toStandardError();
    Wiring.Served served = Wiring.served(index, vocabulary);
    Health health = new Health(served.evidence());
    LucernaServer server = start(served, health, host, port);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  health.drain();
                  server.close();
                  served.close();
                  stopped.countDown();
                },
                "drain"));
    out.println("Lucerna is at http://" + shown(host) + ":" + server.port());
    out.flush();
    stopped.await();
    return ExitCode.DONE;
  }

  static LucernaServer start(Wiring.Served served, Health health, String host, int port) {
    Evidence evidence = served.evidence();
    Metrics metrics = new Metrics(() -> evidence.info().works());
    Pages pages =
        new Pages(evidence, served.citations(), () -> LocalDate.now(ZoneId.systemDefault()));
    Router router =
        new Router(
            Stream.of(ApiRoutes.of(evidence, served.citations(), health, metrics), pages.routes())
                .flatMap(List::stream)
                .toList());
    try {
      return LucernaServer.start(ServerSettings.of(host, port), router, metrics, pages::errorPage);
    } catch (RuntimeException e) {
      served.close();
      throw CommandFailure.failed(
          "cannot listen on " + host + ":" + port + " (" + rootCause(e) + "); try another --port");
    }
  }

  private static String rootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static String shown(String host) {
    return host.contains(":") ? '[' + host + ']' : host;
  }
}

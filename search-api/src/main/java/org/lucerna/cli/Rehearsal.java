package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lucerna.api.http.Health;
import org.lucerna.api.http.LucernaServer;
import org.lucerna.source.SourceLimits;
import picocli.CommandLine;

/** The work of {@code rehearse}. */
final class Rehearsal {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/search?q=microwave+ablation&treatment=TACE",
          "/api/v1/search?q=bowel+cancer&outcome=survival",
          "/api/v1/concepts?pageSize=5",
          "/health/ready");

  /** As many as the compiler needs to know what is often done; more make the build longer. */
  private static final int RECORDS = 6_000;

  private final Path source;
  private final VocabularyLocation vocabulary;
  private final CommandLine line;

  Rehearsal(Path source, VocabularyLocation vocabulary, CommandLine line) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.line = line;
  }

  int run() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("lucerna-rehearsal");
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    try {
      Path index = folder.resolve("index");
      Path records = folder.resolve("records.xml");
      RehearsalRecords.write(records, RECORDS);
      new IndexWork(index, vocabulary, SourceLimits.DEFAULT, nowhere)
          .run(List.of(source, records), false, false, 2, false, null);
      new SearchWork(index, vocabulary, Map.of(), OutputFormat.table, nowhere).one("ablation", 5);
      line.usage(nowhere);
      serve(index);
      return ExitCode.DONE;
    } finally {
      delete(folder);
    }
  }

  private void serve(Path index) throws IOException, InterruptedException {
    Wiring.Served served = Wiring.served(index, vocabulary);
    LucernaServer server = ServeWork.start(served, new Health(served.evidence()), "127.0.0.1", 0);
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : PATHS) {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
      }
    } finally {
      server.close();
      served.close();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}

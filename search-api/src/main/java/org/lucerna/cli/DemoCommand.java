package org.lucerna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.pipeline.RunProgress;
import org.lucerna.source.SourceLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lucerna demo}: index the corpus, then serve it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {"Indexes the corpus and serves it: the quickest way to a first answer.", ""},
    footer = {"", "Example:  lucerna demo --port 9000"})
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexLocation index;
  @Mixin private VocabularyLocation vocabulary;
  @Mixin private ServeOptions options;

  @Option(
      names = "--corpus",
      paramLabel = "FOLDER",
      description =
          "What to index (default: corpus in the current folder, else beside the launcher).")
  private @Nullable Path given;

  @Override
  public Integer call() throws Exception {
    Path corpus = corpus();
    int port = options.port();
    new IndexWork(index.path(), vocabulary, SourceLimits.DEFAULT, spec.commandLine().getErr())
        .run(
            List.of(corpus), false, false, Runtime.getRuntime().availableProcessors(), false, null);
    // The pages are there at once; neighbours in meaning follow when their vectors are done.
    Thread.ofPlatform()
        .daemon()
        .name("encoding")
        .start(
            () ->
                new EncodingWork(new LuceneIndex(index.path()), spec.commandLine().getErr())
                    .run(1, RunProgress.NONE));
    return new ServeWork(index.path(), vocabulary, spec.commandLine().getOut())
        .run(options.host(), port);
  }

  private Path corpus() {
    List<Path> places =
        given != null
            ? List.of(given)
            : Stream.concat(Stream.of(Path.of("corpus")), ProgramHome.corpus().stream()).toList();
    return places.stream()
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                CommandFailure.failed(
                    "there is no folder " + places.getFirst() + " to index; name one by --corpus"));
  }
}

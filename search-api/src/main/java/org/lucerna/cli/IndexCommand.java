package org.lucerna.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lucerna index}. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Reads files, folders and archives into the index; only what changed is read again.",
      ""
    },
    footer = {"", "Example:  lucerna index corpus papers.xml.gz --report report.json"})
final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexLocation index;
  @Mixin private VocabularyLocation vocabulary;
  @Mixin private LimitOptions limits;

  @Parameters(paramLabel = "PATH", description = "Files and folders to read (default: corpus).")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--rebuild", description = "Forget what is there and begin anew.")
  private boolean rebuild;

  @Option(names = "--dry-run", description = "Read everything, write nothing.")
  private boolean dryRun;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read and tag (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--semantic",
      paramLabel = "on|off",
      description =
          "Encode what has no vector yet, once the words are committed (default: ${DEFAULT-VALUE}).",
      defaultValue = "on")
  private Switch semantic = Switch.on;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was done to FILE, as JSON.")
  private @Nullable Path report;

  @Override
  public Integer call() throws Exception {
    if (threads < 1 || threads > 256) {
      throw CommandFailure.usage("--threads must be 1 to 256");
    }
    List<Path> roots = paths.isEmpty() ? List.of(Path.of("corpus")) : paths;
    IndexWork work =
        new IndexWork(index.path(), vocabulary, limits.chosen(), spec.commandLine().getErr());
    return work.run(roots, rebuild, dryRun, threads, semantic == Switch.on && !dryRun, report);
  }
}

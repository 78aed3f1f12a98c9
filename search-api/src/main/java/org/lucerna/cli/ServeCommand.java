package org.lucerna.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lucerna serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the HTTP API and the pages until it is stopped; new commits are served at once.",
      ""
    },
    footer = {"", "Example:  lucerna serve --port 9000"})
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexLocation index;
  @Mixin private VocabularyLocation vocabulary;
  @Mixin private ServeOptions options;

  @Override
  public Integer call() throws Exception {
    return new ServeWork(index.path(), vocabulary, spec.commandLine().getOut())
        .run(options.host(), options.port());
  }
}

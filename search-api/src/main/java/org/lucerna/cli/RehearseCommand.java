package org.lucerna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lucerna rehearse}: the build runs it once, so that Java can note in a cache what a start
 * needs (docs/decisions/0003). No use to users, hence hidden.
 */
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Indexes, searches and serves once, for the build.")
final class RehearseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private VocabularyLocation vocabulary;

  @Parameters(paramLabel = "PATH", description = "What to index.")
  private Path source;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new Rehearsal(source, vocabulary, spec.commandLine()).run();
  }
}

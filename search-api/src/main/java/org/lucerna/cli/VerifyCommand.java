package org.lucerna.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lucerna verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks that the index opens, is whole and fits this version; exit 1 if it is not.",
      ""
    },
    footer = {"", "Example:  lucerna verify --index .lucerna/index"})
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexLocation index;
  @Mixin private VocabularyLocation vocabulary;

  @Override
  public Integer call() throws Exception {
    return new VerifyWork(index.path(), vocabulary, spec.commandLine().getOut()).run();
  }
}

package org.lucerna.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lucerna resolve}. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    description = {
      "Looks references up in the index, one a line; prints one JSON object a line, in the same"
          + " order.",
      ""
    },
    footer = {"", "Example:  lucerna resolve references.txt --index .lucerna/index"})
final class ResolveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexLocation index;

  @Mixin private ReferenceInput input;

  @Override
  public Integer call() throws Exception {
    return new ResolveWork(index.path(), spec.commandLine().getOut(), spec.commandLine().getErr())
        .run(input.file(), input.isList());
  }
}

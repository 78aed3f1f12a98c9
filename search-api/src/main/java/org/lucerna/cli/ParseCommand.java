package org.lucerna.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lucerna parse}. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = {
      "Parses references, one a line, into CSL-JSON, one object a line, in the same order.",
      ""
    },
    footer = {
      "",
      "Example:  echo 'Varga I. A title. Ann Surg. 2018;12:1-9.' | lucerna parse",
      "          lucerna parse --list references.txt"
    })
final class ParseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ReferenceInput input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csl-json, the only one (default: ${DEFAULT-VALUE}).",
      defaultValue = "csl-json")
  private String format = "csl-json";

  @Override
  public Integer call() throws Exception {
    if (!format.equals("csl-json")) {
      throw CommandFailure.usage("--format " + format + " is not csl-json");
    }
    return new ParseWork(spec.commandLine().getOut()).run(input.file(), input.isList());
  }
}

package org.lucerna.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The references; - or nothing for standard input.",
      defaultValue = "-")
  private String file = "-";

  @Option(
      names = "--list",
      description = "The text is a whole reference list: part it into its entries first.")
  private boolean list;

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
    return new ParseWork(spec.commandLine().getOut()).run(file, list);
  }
}

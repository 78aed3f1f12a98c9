package org.lucerna.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** FILE and {@code --list} of the commands that read references. */
final class ReferenceInput {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The references, one a line; - or nothing for standard input.",
      defaultValue = "-")
  private String file = "-";

  @Option(
      names = "--list",
      description =
          "The text is a whole reference list, plain or as HTML: part it into its entries first.")
  private boolean list;

  /** A path, or {@code -}. */
  String file() {
    return file;
  }

  boolean isList() {
    return list;
  }
}

package org.lucerna.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lucerna inspect}. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = {"Shows one file after every stage: format, records, references, mentions.", ""},
    footer = {"", "Example:  lucerna inspect leaflet.html --format json"})
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private VocabularyLocation vocabulary;
  @Mixin private LimitOptions limits;

  @Parameters(paramLabel = "FILE", description = "The file to read.")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private Format format = Format.text;

  enum Format {
    text,
    json
  }

  @Override
  public Integer call() throws Exception {
    return new InspectWork(vocabulary, limits.chosen(), spec.commandLine().getOut())
        .run(file, format == Format.json);
  }
}

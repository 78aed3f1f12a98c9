package org.lucerna.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lucerna check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the references and claims of articles: which are wrong, retracted, superseded, stale"
          + " or missing, and how to mend each.",
      ""
    },
    footer = {
      "",
      "Example:  lucerna check articles/ --format html --output report.html",
      "          lucerna check leaflet.html --fail-on warning --as-of 2026-11-01"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexLocation index;
  @Mixin private VocabularyLocation vocabulary;
  @Mixin private LimitOptions limits;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles, or folders of them.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "FILE", description = "Where to write the report.")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit 4 for a finding of this severity or above: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "error")
  private FailOn failOn = FailOn.error;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day against which dates count as stale (default: today).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (default: lucerna.toml beside the articles).")
  private @Nullable Path config;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description =
          "How corrected citations are written: nlm, harvard, or a file in the Citation Style"
              + " Language (default: as in the settings, else nlm).")
  private @Nullable String style;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Findings known before: counted, not shown.")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write all findings as a baseline, those known before too.")
  private @Nullable Path writeBaseline;

  enum Format {
    text,
    json,
    sarif,
    junit,
    html
  }

  enum FailOn {
    error,
    warning,
    info,
    never
  }

  @Override
  public Integer call() throws Exception {
    CheckFiles files =
        new CheckFiles(
            paths,
            Optional.ofNullable(output),
            Optional.ofNullable(config),
            Optional.ofNullable(style),
            Optional.ofNullable(baseline),
            Optional.ofNullable(writeBaseline));
    LocalDate day = Optional.ofNullable(asOf).orElseGet(LocalDate::now);
    return new CheckWork(index.path(), vocabulary, files, limits.chosen(), spec.commandLine())
        .run(format.name(), failOn.name(), day);
  }
}

package org.lucerna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lucerna.check.rule.RuleRegister;
import org.lucerna.check.settings.Baseline;
import org.lucerna.check.settings.CheckSettings;
import org.lucerna.check.settings.SettingsException;
import org.lucerna.check.settings.SettingsReader;
import org.lucerna.check.style.CitationStyles;
import org.lucerna.check.style.StyleException;

/** The files of a {@code check} run. */
record CheckFiles(
    List<Path> paths,
    Optional<Path> output,
    Optional<Path> config,
    Optional<String> style,
    Optional<Path> baseline,
    Optional<Path> writeBaseline) {
  static final String SETTINGS = "lucerna.toml";

  CheckFiles {
    paths = List.copyOf(paths);
  }

  /**
   * Those given, else those beside the first path that has any, else none; a style given counts
   * before theirs.
   */
  CheckSettings settings() throws IOException {
    CheckSettings settings = fromFile();
    try {
      return style.isEmpty()
          ? settings
          : settings.withStyle(CitationStyles.of(style.get(), Path.of("")));
    } catch (StyleException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()));
    }
  }

  private CheckSettings fromFile() throws IOException {
    Optional<Path> file = config.or(this::besideArticles);
    if (file.isEmpty()) {
      return CheckSettings.none();
    }
    Set<String> codes =
        RuleRegister.all().stream().map(rule -> rule.info().code()).collect(Collectors.toSet());
    try {
      return new SettingsReader(file.get(), codes).read(read(file.get()));
    } catch (SettingsException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Path> besideArticles() {
    return paths.stream()
        .map(
            path ->
                Files.isDirectory(path) ? path.resolve(SETTINGS) : path.resolveSibling(SETTINGS))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  Baseline known() throws IOException {
    if (baseline.isEmpty()) {
      return Baseline.empty();
    }
    try {
      return Baseline.read(baseline.get(), read(baseline.get()));
    } catch (SettingsException e) {
      throw CommandFailure.failed(String.valueOf(e.getMessage()));
    }
  }

  private static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.failed("there is no readable file " + file);
    }
    return Files.readString(file);
  }
}

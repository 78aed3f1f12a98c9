package org.lucerna.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --index}, for every command that reads or writes one. */
final class IndexLocation {
  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description =
          "The index (default: LUCERNA_INDEX, else .lucerna/index in the current folder).")
  private @Nullable String given;

  Path path() {
    String location =
        Optional.ofNullable(given)
            .or(() -> Optional.ofNullable(System.getenv("LUCERNA_INDEX")))
            .filter(it -> !it.isBlank())
            .orElse(".lucerna/index");
    if (location.startsWith("opensearch+")) {
      throw CommandFailure.failed("an OpenSearch index is not supported yet: " + location);
    }
    return Path.of(location);
  }
}

package org.lucerna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder Lucerna was built in, which the launcher and the build name. */
final class ProgramHome {
  private static final String PROPERTY = "lucerna.home";

  private ProgramHome() {}

  /** The corpus that came with the program. */
  static Optional<Path> corpus() {
    return folder("corpus");
  }

  /** Where the build puts the program, and what the program keeps to start quicker. */
  static Optional<Path> built() {
    return folder("search-api", "target");
  }

  private static Optional<Path> folder(String... names) {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(home -> Path.of(home, names))
        .filter(Files::isDirectory);
  }
}

package org.lucerna.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of real files, where there is one: {@code ../shared/samples} beside the project, or the
 * system property {@code lucerna.samples}.
 */
public final class Samples {
  private Samples() {}

  /** Skips the test, saying so, where there is no such folder. */
  public static Path folder() {
    String root = System.getProperty("lucerna.root", "..");
    Path folder =
        Path.of(System.getProperty("lucerna.samples", root + "/../shared/samples")).normalize();
    assumeTrue(Files.isDirectory(folder), "no folder of samples at " + folder);
    return folder;
  }
}

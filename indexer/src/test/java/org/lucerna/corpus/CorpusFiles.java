package org.lucerna.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the corpora lie, and what stands in their files as text. */
final class CorpusFiles {
  private CorpusFiles() {}

  /** The shipped corpus; {@code lucerna.root} is set by the build, else the module's parent. */
  static Path shipped() {
    return Path.of(System.getProperty("lucerna.root", "..")).resolve("corpus");
  }

  /** A little corpus that is wrong on purpose. */
  static Path contradictory() {
    return Path.of("src", "test", "resources", "corpus", "contradictory");
  }

  /** Identifiers as they stand in publications, trials and guidance. */
  static List<RawIdentifier> rawIdentifiers(Path corpus) throws IOException {
    List<RawIdentifier> found = new ArrayList<>();
    for (String folder : List.of("publications", "trials", "guidance")) {
      if (Files.isDirectory(corpus.resolve(folder))) {
        try (Stream<Path> files = Files.list(corpus.resolve(folder)).sorted()) {
          for (Path file : files.toList()) {
            String name = corpus.relativize(file).toString();
            found.addAll(RawIdentifierScan.scan(name, Files.readString(file)));
          }
        }
      }
    }
    return found;
  }
}

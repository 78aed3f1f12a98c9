package org.lucerna.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lucerna.source.BytesFile;
import org.lucerna.source.ReadSummary;
import org.lucerna.source.SourceItem;

/** The fixtures under golden/: one folder for each format, each file beside what it gives. */
record Golden(String format, Path file) {
  static final String EXPECTED = ".expected.json";

  static Path root() {
    return Path.of("src/test/resources/golden");
  }

  static List<Golden> all() throws IOException {
    List<Golden> fixtures = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(EXPECTED))
          .sorted()
          .forEach(
              file ->
                  fixtures.add(new Golden(root().relativize(file).getName(0).toString(), file)));
    }
    return fixtures;
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  Path expected() {
    return file.resolveSibling(file.getFileName() + EXPECTED);
  }

  @Override
  public String toString() {
    return root().relativize(file).toString();
  }

  /** What a file gives, and how it was read. */
  record Outcome(List<SourceItem> items, ReadSummary summary) {}

  static Outcome read(String name, byte[] bytes) {
    List<SourceItem> items = new ArrayList<>();
    ReadSummary summary = FormatRegister.reader().read(new BytesFile(name, bytes), items::add);
    return new Outcome(items, summary);
  }
}

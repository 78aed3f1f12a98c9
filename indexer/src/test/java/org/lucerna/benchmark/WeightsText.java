package org.lucerna.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Puts numbers into a weights file and leaves its words and its order as they are. */
final class WeightsText {
  private WeightsText() {}

  static void write(Path file, Properties properties) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream().map(line -> replaced(line, properties)).toList();
    Files.write(file, lines);
  }

  private static String replaced(String line, Properties properties) {
    int equals = line.indexOf('=');
    String name = equals < 0 || line.startsWith("#") ? "" : line.substring(0, equals).strip();
    String value = properties.getProperty(name);
    return value == null ? line : name + '=' + value;
  }
}

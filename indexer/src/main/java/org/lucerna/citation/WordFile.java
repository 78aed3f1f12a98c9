package org.lucerna.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list that comes with the parser, one entry a line; SOURCES.md beside it says where it is from.
 */
final class WordFile {

  private WordFile() {}

  static Set<String> read(String name) {
    InputStream stream = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

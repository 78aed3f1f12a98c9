package org.lucerna.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lucerna.citation.ListEntry;
import org.lucerna.citation.MarkupRemains;
import org.lucerna.citation.ReferenceListSegmenter;
import org.lucerna.source.SourceText;

/** References from a file or from standard input. */
final class ReferenceLines {
  private ReferenceLines() {}

  /** What is done with one reference. */
  @FunctionalInterface
  interface Each {
    void accept(String reference);
  }

  /**
   * Hands on one reference after the other as they are read.
   *
   * @param file a path, or {@code -} for standard input
   * @param list whether the text is a whole list to be segmented; else each line is a reference
   */
  static void forEach(String file, boolean list, Each each) throws IOException {
    try (BufferedReader reader = open(file)) {
      if (list) {
        StringBuilder text = new StringBuilder();
        reader.transferTo(new StringWriting(text));
        String plain = MarkupRemains.blocks(text.toString());
        List<ListEntry> entries = ReferenceListSegmenter.split(plain);
        entries.forEach(entry -> each.accept(entry.raw()));
        return;
      }
      eachLine(reader, each);
    }
  }

  /** A line ends at a line feed alone: a stray carriage return does not make two of one. */
  private static void eachLine(BufferedReader reader, Each each) throws IOException {
    StringBuilder line = new StringBuilder();
    boolean open = false;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '\n') {
        each.accept(withoutReturn(line));
        line.setLength(0);
        open = false;
      } else {
        line.append((char) c);
        open = true;
      }
    }
    if (open) {
      each.accept(withoutReturn(line));
    }
  }

  private static String withoutReturn(StringBuilder line) {
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  private static BufferedReader open(String file) throws IOException {
    if (file.equals("-")) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw CommandFailure.failed("there is no readable file " + file);
    }
    return new BufferedReader(SourceText.open(Files.newInputStream(path)));
  }

  /** A writer into a builder. */
  private static final class StringWriting extends java.io.Writer {
    private final StringBuilder text;

    StringWriting(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void write(char[] chars, int from, int length) {
      text.append(chars, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

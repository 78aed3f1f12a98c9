package org.lucerna.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lucerna.api.ReferenceText;
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

  /** As {@link ReferenceText#lines}, one at a time. */
  private static void eachLine(BufferedReader reader, Each each) throws IOException {
    StringBuilder line = new StringBuilder();
    boolean fed = false;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (c == '\n') {
        each.accept(ReferenceText.withoutReturn(line.toString()));
        line.setLength(0);
        fed = true;
      } else {
        line.append((char) c);
      }
    }
    if (!line.isEmpty()) {
      String rest = line.toString();
      (fed ? List.of(ReferenceText.withoutReturn(rest)) : ReferenceText.lines(rest))
          .forEach(each::accept);
    }
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

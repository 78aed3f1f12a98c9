package org.lucerna.format.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceText;

/** The lines of a file one at a time, whatever ends them, none longer than can be held. */
public final class TextLines implements Closeable {
  private final SourceFile file;
  private final Reader reader;
  private final long longest;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int limit;
  private int number;
  private boolean skipFeed;

  private TextLines(SourceFile file, Reader reader) {
    this.file = file;
    this.longest = file.limits().of(SourceLimit.TEXT_SIZE);
    this.reader = reader;
  }

  public static TextLines open(SourceFile file) throws IOException {
    return new TextLines(file, SourceText.open(file));
  }

  /**
   * The next line without its end, or null after the last. A line longer than can be held is passed
   * over.
   *
   * @param refused takes such a line's refusal; {@link #number} is its own meanwhile
   */
  public @Nullable String next(Consumer<RejectedSource> refused) throws IOException {
    StringBuilder line = new StringBuilder();
    boolean any = false;
    while (at < limit || fill()) {
      any = true;
      int start = at;
      if (skipFeed && buffer[start] == '\n') {
        skipFeed = false;
        at++;
        any = !line.isEmpty();
        continue;
      }
      skipFeed = false;
      while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
        at++;
      }
      line.append(buffer, start, at - start);
      if (at < limit) {
        skipFeed = buffer[at] == '\r';
        at++;
        number++;
        return line.toString();
      }
      if (line.length() > longest) {
        line = new StringBuilder();
        any = false;
        refused.accept(passOver());
      }
    }
    number += any ? 1 : 0;
    return any ? line.toString() : null;
  }

  /** Goes to the end of a line that is too long, and says why it is none of the lines. */
  private RejectedSource passOver() throws IOException {
    boolean ended = false;
    while (!ended && (at < limit || fill())) {
      char c = buffer[at++];
      ended = c == '\n' || c == '\r';
      skipFeed = c == '\r';
    }
    number++;
    return new RejectedSource(
        file.path(),
        position(),
        RejectionReason.TOO_LARGE,
        "a line of " + file.limits().moreThan(SourceLimit.TEXT_SIZE));
  }

  /** The line {@link #next} gave last, for a person. */
  public String position() {
    return "line " + number;
  }

  public int number() {
    return number;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private boolean fill() throws IOException {
    limit = Math.max(0, reader.read(buffer, 0, buffer.length));
    at = 0;
    return limit > 0;
  }
}

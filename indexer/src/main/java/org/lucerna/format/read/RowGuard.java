package org.lucerna.format.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

/** Stops a parser of tables within a row that does not end: a quoted cell may swallow gigabytes. */
final class RowGuard extends FilterReader {
  private final SourceLimits limits;
  private final long most;
  private long sinceRow;

  RowGuard(Reader in, SourceLimits limits) {
    super(in);
    this.limits = limits;
    this.most = limits.of(SourceLimit.TEXT_SIZE);
  }

  /** The parser came to the end of a row. */
  void rowEnded() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(1);
    return read;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int characters) {
    sinceRow += characters;
    if (sinceRow > most) {
      throw new TooLongException(
          "a row of "
              + limits.moreThan(SourceLimit.TEXT_SIZE)
              + ", or a quoted cell that does not end; the rest of the file was not read");
    }
  }

  /** Unchecked, so that it comes through the parser as it is. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException(String message) {
      super(message);
    }
  }
}

package org.lucerna.format.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceLimitException;

/**
 * Stops a parser that swallows bytes without coming to the end of a token or record: a gigabyte
 * between two quotes must not be held.
 */
public final class TokenGuard extends FilterInputStream {
  /** The longest PubMed record is some 10 MB (thousands of authors); a token stays below. */
  public static final int MAX_BYTES = 64 << 20;

  private long sinceProgress;

  public TokenGuard(InputStream in) {
    super(in);
  }

  /** The parser came to the end of something. */
  public void progress() {
    sinceProgress = 0;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws SourceLimitException {
    sinceProgress += bytes;
    if (sinceProgress > MAX_BYTES) {
      throw new SourceLimitException(
          RejectionReason.TOO_LARGE,
          "a single value or record of more than 64 MiB; the rest of the file was not read");
    }
  }
}

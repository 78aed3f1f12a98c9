package org.lucerna.format.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimitException;
import org.lucerna.source.SourceLimits;

/**
 * Stops a parser that swallows bytes without coming to the end of a token or record: a gigabyte
 * between two quotes must not be held.
 */
public final class TokenGuard extends FilterInputStream {
  private final SourceLimits limits;
  private final long most;
  private long sinceProgress;

  public TokenGuard(InputStream in, SourceLimits limits) {
    super(in);
    this.limits = limits;
    this.most = limits.of(SourceLimit.RECORD_SIZE);
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
    if (sinceProgress > most) {
      throw new SourceLimitException(
          RejectionReason.TOO_LARGE,
          "a single value or record of "
              + limits.moreThan(SourceLimit.RECORD_SIZE)
              + "; the rest of the file was not read");
    }
  }
}

package org.lucerna.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.lucerna.model.RejectionReason;

/** Stops a stream that gives more than the limits allow. */
final class BoundedInputStream extends FilterInputStream {
  private final SourceLimits limits;
  private final LongSupplier storedBytes;
  private long out;

  /**
   * @param storedBytes how many stored bytes the content came from so far; 0 where that is unknown
   */
  BoundedInputStream(InputStream in, SourceLimits limits, LongSupplier storedBytes) {
    super(in);
    this.limits = limits;
    this.storedBytes = storedBytes;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(count);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws SourceLimitException {
    out += bytes;
    if (out > limits.maxFileBytes()) {
      throw new SourceLimitException(
          RejectionReason.TOO_LARGE, "more than " + limits.maxFileBytes() + " bytes");
    }
    long stored = storedBytes.getAsLong();
    if (stored > 0
        && out > SourceLimits.RATIO_GRACE_BYTES
        && out / stored > limits.maxExpansionRatio()) {
      throw new SourceLimitException(
          RejectionReason.EXPANDS_TOO_MUCH,
          "expands to more than " + limits.maxExpansionRatio() + " times its stored size");
    }
  }
}

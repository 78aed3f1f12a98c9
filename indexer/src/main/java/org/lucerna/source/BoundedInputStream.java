package org.lucerna.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.lucerna.model.RejectionReason;

/** Stops a stream that gives more than the limits allow. */
final class BoundedInputStream extends FilterInputStream {
  private final SourceLimits limits;
  private final long largest;
  private final long ratio;
  private final LongSupplier storedBytes;
  private long out;

  /**
   * @param storedBytes how many stored bytes the content came from so far; 0 where that is unknown
   */
  BoundedInputStream(InputStream in, SourceLimits limits, LongSupplier storedBytes) {
    super(in);
    this.limits = limits;
    this.largest = limits.of(SourceLimit.FILE_SIZE);
    this.ratio = limits.of(SourceLimit.EXPANSION_RATIO);
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
    if (out > largest) {
      throw new SourceLimitException(
          RejectionReason.TOO_LARGE, limits.moreThan(SourceLimit.FILE_SIZE));
    }
    long stored = storedBytes.getAsLong();
    if (stored > 0 && out > SourceLimits.RATIO_GRACE_BYTES && out / stored > ratio) {
      throw new SourceLimitException(
          RejectionReason.EXPANDS_TOO_MUCH,
          "expands to more bytes for each stored one: "
              + limits.moreThan(SourceLimit.EXPANSION_RATIO));
    }
  }
}

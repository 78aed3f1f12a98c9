package org.lucerna.format.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceLimitException;

/**
 * Stops an XML parser within a tag that does not end: the time it takes for one grows with the
 * square of its attributes. Tags are not told from text, whose longest stretches are far shorter.
 */
final class MarkupGuard extends FilterInputStream {
  /** Bytes from one opening sign to the next; a real tag has some hundred, an abstract 100,000. */
  static final int LONGEST = 2 << 20;

  private long sinceSign;

  MarkupGuard(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    // From the end, where the last sign is near: the others do not count.
    int at = offset + read - 1;
    while (at >= offset && buffer[at] != '<') {
      at--;
    }
    sinceSign = at >= offset ? offset + read - at : sinceSign + Math.max(read, 0);
    if (sinceSign > LONGEST) {
      throw new SourceLimitException(
          RejectionReason.TOO_LARGE,
          "a tag or text of more than 2 MiB; the rest of the file was not read");
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

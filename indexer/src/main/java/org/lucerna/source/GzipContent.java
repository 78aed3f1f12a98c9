package org.lucerna.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What the members of a gzip stream hold, one behind the other (RFC 1952, section 2.2), however
 * many of them are empty.
 */
final class GzipContent extends GZIPInputStream {
  private boolean within;

  GzipContent(InputStream stored) throws IOException {
    super(stored, 1 << 16);
  }

  /**
   * At the end of a member the JDK's method calls itself for the next one, and a row of empty ones
   * fills the stack: its inner call is answered with nothing read, and asked for again from here.
   */
  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (within || length == 0) {
      return 0;
    }
    within = true;
    try {
      int read = 0;
      while (read == 0) {
        read = super.read(buffer, offset, length);
      }
      return read;
    } finally {
      within = false;
    }
  }
}

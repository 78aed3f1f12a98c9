package org.lucerna.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** A zip member's content; at its end the sum that the archive has of it must be right. */
final class SumCheckedStream extends CheckedInputStream {
  private final long expected;

  /**
   * @param expected CRC-32 (PKWARE APPNOTE, 4.4.7)
   */
  SumCheckedStream(InputStream content, long expected) {
    super(content, new CRC32());
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    return atEnd(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return atEnd(super.read(buffer, offset, length));
  }

  private int atEnd(int read) throws IOException {
    if (read < 0 && getChecksum().getValue() != expected) {
      throw new ZipException("its checksum is wrong");
    }
    return read;
  }
}

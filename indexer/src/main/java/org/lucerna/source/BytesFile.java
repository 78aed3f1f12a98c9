package org.lucerna.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A source held in memory: an upload, standard input, a fixture. */
public final class BytesFile implements SourceFile {
  private final String name;
  private final byte[] bytes;
  private final String digest;

  public BytesFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
    this.digest = ContentDigest.of(this.bytes);
  }

  @Override
  public String path() {
    return name;
  }

  @Override
  public long size() {
    return gzip() ? -1 : bytes.length;
  }

  @Override
  public String digest() {
    return digest;
  }

  @Override
  public InputStream open() throws IOException {
    if (!gzip()) {
      return new ByteArrayInputStream(bytes);
    }
    CountingInputStream counting = new CountingInputStream(new ByteArrayInputStream(bytes));
    return new BoundedInputStream(
        new GZIPInputStream(counting), SourceLimits.DEFAULT, counting::count);
  }

  private boolean gzip() {
    return Containers.of(bytes, bytes.length) == Containers.Kind.GZIP;
  }
}

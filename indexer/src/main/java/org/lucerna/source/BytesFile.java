package org.lucerna.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A source held in memory: an upload, standard input, a fixture. */
public final class BytesFile implements SourceFile {
  private final String name;
  private final byte[] bytes;
  private final SourceLimits limits;
  private final String digest;

  /** A source within the usual limits. */
  public BytesFile(String name, byte[] bytes) {
    this(name, bytes, SourceLimits.DEFAULT);
  }

  public BytesFile(String name, byte[] bytes, SourceLimits limits) {
    this.name = name;
    this.bytes = bytes.clone();
    this.limits = limits;
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
  public SourceLimits limits() {
    return limits;
  }

  @Override
  public InputStream open() throws IOException {
    if (!gzip()) {
      return new ByteArrayInputStream(bytes);
    }
    CountingInputStream counting = new CountingInputStream(new ByteArrayInputStream(bytes));
    return new BoundedInputStream(new GzipContent(counting), limits, counting::count);
  }

  private boolean gzip() {
    return Containers.of(bytes, bytes.length) == Containers.Kind.GZIP;
  }
}

package org.lucerna.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file on disk, gunzipped where its bytes say so. */
final class StoredFile implements SourceFile {
  private final String name;
  private final Path file;
  private final boolean gzip;
  private final SourceLimits limits;
  private @Nullable String digest;

  StoredFile(String name, Path file, boolean gzip, SourceLimits limits) {
    this.name = name;
    this.file = file;
    this.gzip = gzip;
    this.limits = limits;
  }

  @Override
  public String path() {
    return name;
  }

  @Override
  public long size() {
    try {
      return gzip ? -1 : Files.size(file);
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public synchronized String digest() {
    if (digest == null) {
      try {
        digest = ContentDigest.of(Files.newInputStream(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return digest;
  }

  @Override
  public SourceLimits limits() {
    return limits;
  }

  @Override
  public InputStream open() throws IOException {
    InputStream stored = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    if (!gzip) {
      return new BoundedInputStream(stored, limits, () -> 0);
    }
    CountingInputStream counting = new CountingInputStream(stored);
    try {
      return new BoundedInputStream(new GzipContent(counting), limits, counting::count);
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }
}

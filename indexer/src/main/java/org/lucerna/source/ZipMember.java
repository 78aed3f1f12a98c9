package org.lucerna.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A member of a zip file, decompressed as it is read. */
final class ZipMember implements SourceFile {
  private final String name;
  private final ZipFile zip;
  private final ZipArchiveEntry entry;
  private final boolean gzip;
  private final SourceLimits limits;
  private @Nullable String digest;

  ZipMember(String name, ZipFile zip, ZipArchiveEntry entry, boolean gzip, SourceLimits limits) {
    this.name = name;
    this.zip = zip;
    this.entry = entry;
    this.gzip = gzip;
    this.limits = limits;
  }

  @Override
  public String path() {
    return name;
  }

  @Override
  public long size() {
    return gzip ? -1 : entry.getSize();
  }

  @Override
  public synchronized String digest() {
    if (digest == null) {
      try {
        digest = ContentDigest.of(stored());
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
    InputStream stored =
        entry.getCrc() < 0 ? stored() : new SumCheckedStream(stored(), entry.getCrc());
    if (!gzip) {
      return stored;
    }
    CountingInputStream counting = new CountingInputStream(stored);
    return new BoundedInputStream(new GzipContent(counting), limits, counting::count);
  }

  private InputStream stored() throws IOException {
    long compressed = Math.max(entry.getCompressedSize(), 1);
    InputStream content = content();
    if (content == null) {
      throw new IOException("encrypted or compressed in a way that is not supported");
    }
    // What the archive's directory says of a member's size may be a lie.
    return new BoundedInputStream(content, limits, () -> compressed);
  }

  private @Nullable InputStream content() throws IOException {
    try {
      return zip.getInputStream(entry);
    } catch (LinkageError e) {
      // Zstandard and XZ are known to Commons Compress, but their libraries are not here.
      return null;
    }
  }
}

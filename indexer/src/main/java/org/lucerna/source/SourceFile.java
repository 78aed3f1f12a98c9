package org.lucerna.source;

import java.io.IOException;
import java.io.InputStream;

/** A readable thing with records in it: a file, a member of an archive, an upload. */
public interface SourceFile {
  /**
   * Path as the user gave it, relative to the indexed folder, with {@code /}; {@code
   * outer.zip!/inner.xml} inside archives.
   */
  String path();

  /** Bytes of the (decompressed) content where known, else -1. */
  long size();

  /** SHA-256 of the bytes as stored, hexadecimal. */
  String digest();

  /** What reading it may cost. */
  SourceLimits limits();

  /**
   * A new stream over the content from its beginning, already decompressed; the caller closes it.
   */
  InputStream open() throws IOException;
}

package org.lucerna.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Takes the head of a file, which is all that recognition sees. */
public final class SourceHeads {
  private static final int BYTES = 1 << 16;

  private SourceHeads() {}

  public static SourceHead of(SourceFile file) throws IOException {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readNBytes(BYTES);
    }
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String mediaType =
        MimeTypes.getDefaultMimeTypes()
            .detect(new ByteArrayInputStream(bytes), new Metadata())
            .toString();
    long size = bytes.length < BYTES ? bytes.length : file.size();
    return new SourceHead(name, mediaType, text(bytes), size);
  }

  private static String text(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder(bytes.length);
    char[] buffer = new char[1 << 13];
    try (Reader reader = SourceText.open(new ByteArrayInputStream(bytes))) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        text.append(buffer, 0, read);
      }
    }
    return text.toString();
  }
}

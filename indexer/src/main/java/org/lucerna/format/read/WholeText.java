package org.lucerna.format.read;

import java.io.IOException;
import java.io.Reader;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceText;

/** A document that is read whole: articles, never collections. */
public final class WholeText {
  /** The longest guidelines have some 2 million characters. */
  private static final int MAX_CHARS = 16 << 20;

  private WholeText() {}

  public static String of(SourceFile file) throws IOException, SourceException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 14];
    try (Reader reader = SourceText.open(file)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        text.append(buffer, 0, read);
        if (text.length() > MAX_CHARS) {
          throw new SourceException(
              RejectionReason.TOO_LARGE, "", "a document of more than 16 million characters");
        }
      }
    }
    return text.toString();
  }
}

package org.lucerna.format.read;

import java.io.IOException;
import java.io.Reader;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceText;

/** A document that is read whole: articles, never collections. */
public final class WholeText {
  private WholeText() {}

  public static String of(SourceFile file) throws IOException, SourceException {
    long most = file.limits().of(SourceLimit.TEXT_SIZE);
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 14];
    try (Reader reader = SourceText.open(file)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        text.append(buffer, 0, read);
        if (text.length() > most) {
          throw new SourceException(
              RejectionReason.TOO_LARGE,
              "",
              "a document of " + file.limits().moreThan(SourceLimit.TEXT_SIZE));
        }
      }
    }
    return text.toString();
  }
}

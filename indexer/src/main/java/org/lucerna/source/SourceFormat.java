package org.lucerna.source;

import java.io.IOException;

/** One format Lucerna reads: how to know it by its content, and how to turn it into records. */
public interface SourceFormat {
  /** Stable name such as {@code pubmed-xml}: stored with each record and shown to users. */
  String name();

  /**
   * Whether its records say what happened to works, not how these stand: a later one then takes the
   * place of none that tells of something else.
   */
  default boolean tellsEvents() {
    return false;
  }

  /**
   * How surely the head of a file is of this format. Must look at content, never at the name alone,
   * and must not throw.
   */
  Recognition recognise(SourceHead head);

  /**
   * Reads the file to its end, handing each record, refusal or deletion to {@code sink} as it
   * comes.
   *
   * <p>A bad record is handed over as a rejection and reading goes on; a fault that makes the rest
   * unreadable is a {@link SourceException}, after what was read so far has been handed over. Big
   * files are never held whole.
   *
   * @throws SourceException with the reason why the rest of the file cannot be read
   * @throws IOException where the file itself cannot be read
   */
  void read(SourceFile file, SourceSink sink) throws IOException, SourceException;
}

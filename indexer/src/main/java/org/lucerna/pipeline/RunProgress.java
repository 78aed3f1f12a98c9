package org.lucerna.pipeline;

/** Is told how a run goes on; called from many threads. */
public interface RunProgress {
  RunProgress NONE = new RunProgress() {};

  /**
   * @param toRead files that are new or changed
   * @param unchanged files that need not be read
   */
  default void listed(int toRead, int unchanged) {}

  default void fileRead(String path, long records) {}

  default void recordsWritten(long soFar) {}

  /** Passages that were given a vector. */
  default void encoded(long soFar) {}

  default void phase(Phase phase) {}

  enum Phase {
    LISTING,
    READING,
    TAGGING_AGAIN,
    JOINING,
    COMMITTING,
    ENCODING
  }
}

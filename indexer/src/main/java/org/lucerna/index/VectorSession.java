package org.lucerna.index;

import java.util.function.Consumer;

/**
 * The vectors of an index while they are brought up to date with its last commit.
 *
 * <p>They are kept apart from the documents and found by {@link Passage#digest()}, so that no
 * vector is made twice, whatever else of a work changes. For one thread. Failures are {@link
 * UnusableIndexException}s.
 */
public interface VectorSession extends AutoCloseable {
  /** Works of the last commit whose passage has no vector; works that share one come once. */
  void forEachMissing(Consumer<StoredRecord> consumer);

  void add(long passage, float[] vector);

  /** Makes what was added so far visible, and drops vectors of passages that are gone. */
  void commit();

  /**
   * Brings what was committed into few pieces, for each costs every search; a run does so at its
   * end.
   */
  void settle();

  /** Drops what was not committed. */
  @Override
  void close();
}

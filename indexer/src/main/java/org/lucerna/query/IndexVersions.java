package org.lucerna.query;

import java.util.Optional;

/** An index over time: its newest version, and those that may still be paged through. */
public interface IndexVersions extends AutoCloseable {
  /** The newest version; the caller closes it. New commits are seen by the next call. */
  IndexSnapshot current();

  /** A certain version, empty where it is gone for good; the caller closes it. */
  Optional<IndexSnapshot> version(String version);

  @Override
  void close();
}

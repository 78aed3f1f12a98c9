package org.lucerna.source;

/** Tells which archives were listed before and need not be unpacked again to know that. */
@FunctionalInterface
public interface KnownArchives {
  /** Every archive is opened. */
  KnownArchives NONE = archive -> false;

  /** Whether what is in this archive is known, down to the last member. */
  boolean holds(SourceArchive archive);
}

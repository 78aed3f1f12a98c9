package org.lucerna.index;

import java.util.Locale;

/** What a document is within its work. */
public enum Role {
  /** The fullest source: shown, searched and counted. */
  WORK,
  /** Another source of the same work. */
  MEMBER,
  /** An older state of the same record of the same database: listed, but says nothing. */
  REPLACED,
  /** Withdrawn from its database by a later file. */
  DELETED,
  /** Word that a database withdrew a record; the identifier is in {@link IndexField#OWN}. */
  TOMBSTONE,
  /** A file that was read. */
  FILE,
  /** A MeSH heading. */
  DESCRIPTOR;

  /** On the lead of a work with several sources, beside {@link #WORK}. */
  public static final String JOINED = "joined";

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.lucerna.model;

/**
 * Whether a source states the concept in a field made for it (MeSH, condition) or says it in prose.
 */
public enum MentionOrigin {
  STATED,
  TEXT,
  /** In an entry of the reference list: shown, but not what the record itself is about. */
  CITED
}

package org.lucerna.source;

/**
 * How surely a format claims a file; the strongest claim wins, and of equal claims the first
 * registered.
 */
public enum Recognition {
  NO,
  /** It could be read as this, if nothing claims it better: plain text, any HTML. */
  FALLBACK,
  LIKELY,
  CERTAIN
}

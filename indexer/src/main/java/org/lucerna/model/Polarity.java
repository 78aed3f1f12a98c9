package org.lucerna.model;

/** Whether a text affirms, denies or only supposes what it mentions. */
public enum Polarity {
  AFFIRMED,
  NEGATED,
  HYPOTHETICAL
}

package org.lucerna.resolve;

/** How a field of a reference stands to the same field of a record. */
public enum Agreement {
  SAME,
  /** Not the same, and yet such as a slip of the pen makes of it. */
  NEAR,
  DIFFERENT,
  /** One of the two does not say. */
  UNSTATED
}

package org.lucerna.index;

/** How a field is kept; each backend maps these and nothing else. */
public enum FieldType {
  /** Exact terms, no frequencies, no norms. */
  EXACT,
  /** Exact terms that can be counted over a result set too. */
  FACET,
  /** English prose: analysed, with positions and norms. */
  PROSE,
  /** Names of people and journals: split and folded, not stemmed; with positions, no norms. */
  NAMES,
  /** One whole number to sort by. */
  NUMBER,
  /** Points on the earth. */
  PLACE,
  /** Bytes to read back. */
  STORED,
  /** Few bytes to read back from many documents. */
  COLUMN
}

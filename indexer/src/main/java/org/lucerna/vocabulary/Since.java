package org.lucerna.vocabulary;

/** Whether a concept stood in the table the project began with; evaluation counts the two apart. */
public enum Since {
  SEED,
  ADDED
}

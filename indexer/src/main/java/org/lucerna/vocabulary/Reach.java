package org.lucerna.vocabulary;

/** How far from a weak word the words may stand that make it count. */
public enum Reach {
  /** Within eight words of the same sentence. */
  NEAR,
  SENTENCE,
  RECORD
}

package org.lucerna.corpus;

/**
 * What is wrong with an identifier of the corpus.
 *
 * @param identifier as {@code pmid:30111304}, or the raw text where it is malformed
 * @param detail which facts differ or which rule is broken, and in which files
 */
record CorpusFault(String identifier, String detail) {
  @Override
  public String toString() {
    return identifier + ": " + detail;
  }
}

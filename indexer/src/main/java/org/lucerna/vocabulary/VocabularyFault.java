package org.lucerna.vocabulary;

/**
 * One fault of a vocabulary file.
 *
 * @param line from 1; 0 where the fault has no single line
 * @param place concept id or field
 */
public record VocabularyFault(String file, int line, String place, String reason) {
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + place + ": " + reason;
  }
}

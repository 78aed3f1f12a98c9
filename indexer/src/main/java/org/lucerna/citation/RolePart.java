package org.lucerna.citation;

/**
 * A stretch of tokens without a sign at which a field could end.
 *
 * @param to token after it
 * @param sign the signs between it and the part before, by {@link RoleParts}
 * @param within the mark or bracket that it stands in, a space where in none
 */
record RolePart(int from, int to, String sign, char within) {

  /** Whether a sentence, not a comma or a bracket, ended before it. */
  boolean beginsSentence() {
    return sign.contains(". ") || sign.contains("? ") || sign.contains(";") || sign.contains("|");
  }
}

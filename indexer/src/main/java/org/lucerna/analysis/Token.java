package org.lucerna.analysis;

/**
 * A word of a text as the index has it.
 *
 * @param term the analysed form
 * @param start first character of the word in the text
 * @param end one past its last character
 */
public record Token(String term, int start, int end) {}

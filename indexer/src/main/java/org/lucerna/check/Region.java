package org.lucerna.check;

/**
 * Where a quote stands in the file.
 *
 * @param startLine from 1
 * @param startColumn from 1, in UTF-16 units
 * @param endLine line of the character after it
 * @param endColumn column of the character after it
 * @param offset UTF-16 units before it
 * @param snippet what stands there, markup included
 */
public record Region(
    int startLine, int startColumn, int endLine, int endColumn, int offset, String snippet) {}

package org.lucerna.model;

/**
 * Where a record was read.
 *
 * @param file path as the user gave it, relative to the indexed folder; {@code
 *     outer.zip!/inner.xml} inside archives
 * @param position place in that file, such as {@code record 12}; unique within the file
 * @param digest SHA-256 of the file's bytes, hexadecimal
 * @param format name of the source format
 */
public record Provenance(String file, String position, String digest, String format) {}

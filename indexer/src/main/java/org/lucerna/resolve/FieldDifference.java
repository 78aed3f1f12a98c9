package org.lucerna.resolve;

/**
 * A field in which a reference differs from the record it means.
 *
 * @param field such as {@code year}, or the scheme of an identifier
 * @param cited as the reference has it
 * @param recorded as the record has it
 */
public record FieldDifference(String field, String cited, String recorded) {}

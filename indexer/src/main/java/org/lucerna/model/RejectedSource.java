package org.lucerna.model;

/**
 * A file or record that could not be read.
 *
 * @param position place in the file, empty where the whole file is meant
 * @param detail what was wrong, for a person to act on
 */
public record RejectedSource(String file, String position, RejectionReason reason, String detail) {}

package org.lucerna.model;

/**
 * One stretch of a record's text with its role.
 *
 * @param heading the section label or heading above it, empty where there is none
 */
public record RecordPart(PartRole role, String heading, String text) {}

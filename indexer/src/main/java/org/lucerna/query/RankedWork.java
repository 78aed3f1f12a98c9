package org.lucerna.query;

/** A hit before it is read. */
public record RankedWork(Cursor cursor, double score) {}

package org.lucerna.index;

import org.lucerna.model.AnnotatedRecord;

/** A source record as the index keeps it. */
public record StoredRecord(SourceKey key, AnnotatedRecord annotated, WorkContext context) {}

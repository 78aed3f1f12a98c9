package org.lucerna.model;

/** One source record: what one file says of one work. */
public sealed interface EvidenceRecord
    permits Publication, TrialRegistration, Guidance, SourceArticle {
  RecordHeader header();

  RecordKind kind();

  default RecordId id() {
    return RecordId.of(this);
  }
}

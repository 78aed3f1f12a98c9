package org.lucerna.model;

/** What a part of a record's text is for; decides its index field and how mentions in it count. */
public enum PartRole {
  TITLE,
  /** An abstract, summary or brief description. */
  ABSTRACT,
  /** Running text of an article, guideline or detailed trial description. */
  BODY,
  HEADING,
  KEYWORD,
  MESH,
  CONDITION,
  INTERVENTION,
  OUTCOME_MEASURE,
  /** Inclusion criteria of a trial. */
  INCLUSION,
  /** Exclusion criteria of a trial: what it names is not what the trial is about. */
  EXCLUSION,
  /** An entry of the record's reference list: what it names is what another work is about. */
  REFERENCE
}

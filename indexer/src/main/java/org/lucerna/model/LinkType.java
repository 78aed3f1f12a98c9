package org.lucerna.model;

/** How one record bears on another; each has its inverse. */
public enum LinkType {
  CITES,
  CITED_BY,
  /** A paper names the registration of its trial. */
  REGISTERED_AS,
  /** A registration is reported on by a paper. */
  REPORTED_IN,
  /** A retraction notice and what it retracts. */
  RETRACTS,
  RETRACTED_BY,
  CORRECTS,
  CORRECTED_BY,
  EXPRESSES_CONCERN_ABOUT,
  CONCERN_EXPRESSED_BY,
  REPLACES,
  REPLACED_BY,
  UPDATES,
  UPDATED_BY,
  COMMENTS_ON,
  COMMENTED_BY,
  /** A background reference of a registration, a chapter's book, a companion paper. */
  RELATED_TO;

  public LinkType inverse() {
    return switch (this) {
      case CITES -> CITED_BY;
      case CITED_BY -> CITES;
      case REGISTERED_AS -> REPORTED_IN;
      case REPORTED_IN -> REGISTERED_AS;
      case RETRACTS -> RETRACTED_BY;
      case RETRACTED_BY -> RETRACTS;
      case CORRECTS -> CORRECTED_BY;
      case CORRECTED_BY -> CORRECTS;
      case EXPRESSES_CONCERN_ABOUT -> CONCERN_EXPRESSED_BY;
      case CONCERN_EXPRESSED_BY -> EXPRESSES_CONCERN_ABOUT;
      case REPLACES -> REPLACED_BY;
      case REPLACED_BY -> REPLACES;
      case UPDATES -> UPDATED_BY;
      case UPDATED_BY -> UPDATES;
      case COMMENTS_ON -> COMMENTED_BY;
      case COMMENTED_BY -> COMMENTS_ON;
      case RELATED_TO -> RELATED_TO;
    };
  }
}

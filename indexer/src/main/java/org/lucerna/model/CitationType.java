package org.lucerna.model;

/** What kind of work a reference cites, with the type CSL 1.0.2 has for it. */
public enum CitationType {
  JOURNAL_ARTICLE("article-journal"),
  BOOK("book"),
  CHAPTER("chapter"),
  CONFERENCE_PAPER("paper-conference"),
  THESIS("thesis"),
  REPORT("report"),
  GUIDELINE("report"),
  PRESS_RELEASE("report"),
  PREPRINT("article"),
  WEB_PAGE("webpage"),
  LEAFLET("pamphlet"),
  DRUG_LABEL("document"),
  DATASET("dataset"),
  SOFTWARE("software"),
  TRIAL_REGISTRATION("dataset"),
  NEWS("article-newspaper"),
  LEGISLATION("legislation"),
  PATENT("patent"),
  /** Nothing in the string says what it is. */
  UNKNOWN("document");

  private final String cslType;

  CitationType(String cslType) {
    this.cslType = cslType;
  }

  public String cslType() {
    return cslType;
  }
}

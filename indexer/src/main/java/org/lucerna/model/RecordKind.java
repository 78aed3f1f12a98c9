package org.lucerna.model;

/** The four kinds of evidence record; {@link #label()} is what the API and the index say. */
public enum RecordKind {
  ARTICLE("article"),
  PUBLICATION("publication"),
  GUIDANCE("guidance"),
  TRIAL("trial");

  private final String label;

  RecordKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

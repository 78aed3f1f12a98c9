package org.lucerna.model;

/** The parts a citation can have; those that are text carry their CSL 1.0.2 name. */
public enum CitationField {
  AUTHORS("author"),
  EDITORS("editor"),
  ISSUED("issued"),
  ACCESSED("accessed"),
  TITLE("title"),
  CONTAINER_TITLE("container-title"),
  COLLECTION_TITLE("collection-title"),
  VOLUME("volume"),
  ISSUE("issue"),
  PAGES("page"),
  EDITION("edition"),
  NUMBER("number"),
  PUBLISHER("publisher"),
  PLACE("publisher-place"),
  EVENT("event-title"),
  GENRE("genre"),
  MEDIUM("medium"),
  STATUS("status"),
  URL("URL"),
  NOTE("note");

  private final String cslName;

  CitationField(String cslName) {
    this.cslName = cslName;
  }

  public String cslName() {
    return cslName;
  }
}

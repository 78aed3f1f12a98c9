package org.lucerna.search;

/** Said where a query wants a MeSH heading with all below it and the index knows no tree. */
final class MeshNotice {
  static final String TEXT =
      "No MeSH file is in the index: a heading finds what is tagged with that heading, not with"
          + " those below it.";

  private MeshNotice() {}
}

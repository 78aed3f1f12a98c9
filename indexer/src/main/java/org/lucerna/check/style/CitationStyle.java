package org.lucerna.check.style;

import org.lucerna.resolve.IndexedWork;

/** How records are written as references. */
public interface CitationStyle {
  /** The style of the National Library of Medicine. */
  CitationStyle NLM = new NlmStyle();

  /**
   * The record as a reference, in plain text on one line.
   *
   * @param entry what the reference to be mended says that is kept
   */
  String cite(IndexedWork work, CitedForm entry);
}

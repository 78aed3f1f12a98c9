package org.lucerna.check.style;

import java.util.Optional;
import org.lucerna.resolve.IndexedWork;

/** How records are written as references. */
public interface CitationStyle {
  /** The style of the National Library of Medicine. */
  CitationStyle NLM = new NlmStyle();

  /**
   * The record as a reference, in plain text on one line; empty where the style writes nothing for
   * it, or fails on it. That of the National Library of Medicine writes every record.
   *
   * @param entry what the reference to be mended says that is kept
   */
  Optional<String> cite(IndexedWork work, CitedForm entry);
}

package org.lucerna.vocabulary;

/** Which of a concept's words was typed or found. */
public enum TermType {
  ID,
  PREF_LABEL,
  ALT_LABEL,
  LAY_TERM,
  DRUG_NAME,
  BRAND_NAME,
  ABBREVIATION,
  /** A label that finds the concept when typed and never tags a text. */
  SEARCH_LABEL,
  /** A weak word that counts in a text only beside others. */
  CONTEXT_TERM,
  /** An organ's name: a primary cancer only where the text says that a cancer began there. */
  ORGAN_WORD,
  /** Phrases that mean the concept when they stand together. */
  TOGETHER,
  /** The heading of a controlled vocabulary. */
  MESH_HEADING,
  /** A word that several labels share, such as survival. */
  SHARED_WORD
}

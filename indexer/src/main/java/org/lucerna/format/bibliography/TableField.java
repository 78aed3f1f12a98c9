package org.lucerna.format.bibliography;

/** What the tables of databases and review tools say of a work. */
enum TableField {
  TITLE,
  ORIGINAL_TITLE,
  AUTHORS,
  /** Given names first, parted by commas, never the other way round. */
  FORWARD_AUTHORS,
  BODIES,
  JOURNAL,
  ABBREVIATION,
  /** Journal, year, volume and pages in one cell, as Embase.com has it. */
  SOURCE_LINE,
  VOLUME,
  ISSUE,
  PAGES,
  FIRST_PAGE,
  LAST_PAGE,
  ARTICLE_NUMBER,
  DATE,
  YEAR,
  MONTH,
  DAY,
  DOI,
  PMID,
  PMCID,
  ISSN,
  ISBN,
  REGISTRATIONS,
  /** Lines of what has no column of its own, such as {@code PMID: 1}, as Zotero has it. */
  EXTRA,
  NOTES,
  URL,
  ABSTRACT,
  KEYWORDS,
  MESH,
  TYPE,
  LANGUAGE,
  PUBLISHER,
  AFFILIATIONS,
  REFERENCES
}

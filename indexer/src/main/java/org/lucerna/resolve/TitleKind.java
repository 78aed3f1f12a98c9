package org.lucerna.resolve;

/** How a cited title stands to a record's; the two are measured against each other both ways. */
enum TitleKind {
  /** The same but for slips of the pen. */
  WHOLE,
  /** All that is cited is the record's: a subtitle is cut off, or a word is missing. */
  SHORT,
  /** Much is shared, and words differ by which works of one family differ. */
  SIBLING,
  /** Another title. */
  OTHER,
  /** None is cited, or too little to tell. */
  UNSTATED
}

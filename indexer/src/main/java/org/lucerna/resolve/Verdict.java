package org.lucerna.resolve;

import java.util.Locale;

/** What came of looking a reference up (SPEC section 6); none of them means "false". */
public enum Verdict {
  RESOLVED,
  DIFFERS,
  NOT_IN_INDEX,
  NOT_INDEXABLE,
  AMBIGUOUS,
  LOOKUP_FAILED;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a certain record is claimed. */
  public boolean isMatch() {
    return this == RESOLVED || this == DIFFERS;
  }
}

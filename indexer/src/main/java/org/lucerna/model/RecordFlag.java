package org.lucerna.model;

import java.util.Locale;

/** What has become of a work since it appeared. */
public enum RecordFlag {
  RETRACTED,
  WITHDRAWN,
  CONCERN,
  CORRECTED,
  SUPERSEDED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

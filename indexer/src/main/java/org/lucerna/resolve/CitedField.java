package org.lucerna.resolve;

import java.util.Locale;

/** The fields in which a reference and a record are compared (rule LUC103, SPEC section 6). */
public enum CitedField {
  TITLE,
  AUTHORS,
  YEAR,
  JOURNAL,
  VOLUME,
  PAGES,
  IDENTIFIER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

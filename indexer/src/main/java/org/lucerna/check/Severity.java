package org.lucerna.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, from what is good to know to what must be mended. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> ofLabel(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}

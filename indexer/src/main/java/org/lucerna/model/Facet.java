package org.lucerna.model;

import java.util.Arrays;
import java.util.Optional;

/** The facets of the vocabulary; {@link #label()} is the first half of a concept id. */
public enum Facet {
  TREATMENT("treatment"),
  PRIMARY_CANCER("primaryCancer"),
  OUTCOME("outcome"),
  OTHER("other");

  private final String label;

  Facet(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<Facet> ofLabel(String label) {
    return Arrays.stream(values()).filter(facet -> facet.label.equals(label)).findFirst();
  }
}

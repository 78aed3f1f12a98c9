package org.lucerna.query;

import java.util.Arrays;
import java.util.Optional;

/** What can be counted over a result set; {@link #label()} is the name over HTTP. */
public enum FacetName {
  TREATMENT("treatment"),
  PRIMARY_CANCER("primaryCancer"),
  OUTCOME("outcome"),
  KIND("kind"),
  STUDY_DESIGN("studyDesign"),
  YEAR("year"),
  STATUS("status"),
  PHASE("phase"),
  COUNTRY("country"),
  JOURNAL("journal"),
  SOURCE("source");

  private final String label;

  FacetName(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<FacetName> ofLabel(String label) {
    return Arrays.stream(values()).filter(name -> name.label.equals(label)).findFirst();
  }
}

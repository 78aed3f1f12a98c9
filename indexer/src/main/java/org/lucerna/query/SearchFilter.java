package org.lucerna.query;

import java.util.Arrays;
import java.util.Optional;

/** Filters by value; {@link #parameter()} is the name over HTTP. */
public enum SearchFilter {
  TREATMENT("treatment"),
  PRIMARY_CANCER("primaryCancer"),
  OUTCOME("outcome"),
  CONCEPT("concept"),
  KIND("kind"),
  STATUS("status"),
  PHASE("phase"),
  STUDY_DESIGN("studyDesign"),
  COUNTRY("country"),
  PLACE("place"),
  JOURNAL("journal"),
  SOURCE("source"),
  RETRACTED("retracted");

  private final String parameter;

  SearchFilter(String parameter) {
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }

  public static Optional<SearchFilter> ofParameter(String name) {
    return Arrays.stream(values()).filter(filter -> filter.parameter.equals(name)).findFirst();
  }
}

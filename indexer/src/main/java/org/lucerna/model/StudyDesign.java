package org.lucerna.model;

/** Study designs told apart, strongest evidence for an intervention first. */
public enum StudyDesign {
  SYSTEMATIC_REVIEW("systematic review"),
  GUIDELINE("guideline"),
  RANDOMISED_TRIAL("randomised controlled trial"),
  NON_RANDOMISED_TRIAL("non-randomised trial"),
  TRIAL_PROTOCOL("trial protocol"),
  COHORT("cohort study"),
  REGISTRY_STUDY("registry study"),
  CASE_CONTROL("case-control study"),
  CROSS_SECTIONAL("cross-sectional study"),
  CASE_SERIES("case series"),
  CASE_REPORT("case report"),
  REVIEW("review"),
  LABORATORY("laboratory study"),
  COMMENT("editorial or comment"),
  NOTICE("retraction, correction or concern notice"),
  PATIENT_INFORMATION("patient information"),
  UNCLASSIFIED("not classified");

  private final String label;

  StudyDesign(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

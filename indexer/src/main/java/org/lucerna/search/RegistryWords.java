package org.lucerna.search;

import java.util.List;

/** Statuses and phases of trials (ClinicalTrials.gov API v2, enums) and statuses of guidance. */
final class RegistryWords {
  static final List<String> STATUSES =
      List.of(
          "RECRUITING",
          "NOT_YET_RECRUITING",
          "ENROLLING_BY_INVITATION",
          "ACTIVE_NOT_RECRUITING",
          "COMPLETED",
          "SUSPENDED",
          "TERMINATED",
          "WITHDRAWN",
          "UNKNOWN",
          "CURRENT",
          "UNDER_REVIEW",
          "IN_DEVELOPMENT",
          "REPLACED");

  static final List<String> PHASES =
      List.of("EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4", "NA");

  private RegistryWords() {}
}

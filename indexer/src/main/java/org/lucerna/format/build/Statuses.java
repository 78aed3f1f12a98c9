package org.lucerna.format.build;

import java.util.Locale;

/** Recruitment status in the words of ClinicalTrials.gov's API v2, from what any registry says. */
final class Statuses {
  private Statuses() {}

  static String of(String text) {
    String status =
        text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_").replaceAll("^_|_$", "");
    return switch (status) {
      case "" -> "UNKNOWN";
      case "OPEN", "OPEN_TO_RECRUITMENT", "ONGOING_RECRUITING", "AUTHORISED_RECRUITING" ->
          "RECRUITING";
      // EU CTR: begun and not ended, which says nothing of recruitment.
      case "ONGOING", "RESTARTED", "TRIAL_NOW_TRANSITIONED", "GB_NO_LONGER_IN_EU_EEA" -> "UNKNOWN";
      case "NOT_RECRUITING", "ONGOING_RECRUITMENT_ENDED", "NO_LONGER_RECRUITING" ->
          "ACTIVE_NOT_RECRUITING";
      case "AUTHORISED", "AUTHORISED_RECRUITMENT_PENDING", "AUTHORISED_NOT_STARTED", "PENDING" ->
          "NOT_YET_RECRUITING";
      case "ONGOING_NOT_YET_RECRUITING", "UNDER_EVALUATION" -> "NOT_YET_RECRUITING";
      case "ENDED" -> "COMPLETED";
      case "PREMATURELY_ENDED", "STOPPED", "STOPPED_EARLY", "OTHER_TERMINATED" -> "TERMINATED";
      case "TEMPORARILY_HALTED", "TEMPORARY_HALT", "TEMPORARY_CLOSED", "TEMPORARILY_CLOSED" ->
          "SUSPENDED";
      case "REVOKED", "NOT_AUTHORISED", "CANCELLED", "EXPIRED" -> "WITHDRAWN";
      case "OPEN_PUBLIC_RECRUITING", "OPEN_FOR_PATIENT_INCLUSION" -> "RECRUITING";
      case "PREINITIATION", "PENDING_NOT_YET_RECRUITING" -> "NOT_YET_RECRUITING";
      case "RECRUITMENT_COMPLETED",
          "RECRUITMENT_COMPLETE",
          "CLOSED_TO_RECRUITMENT",
          "CLOSED_TO_RECRUITMENT_OF_PARTICIPANTS",
          "CLOSED_TO_RECRUITMENT_FOLLOW_UP_CONTINUING",
          "CLOSED_FOLLOW_UP_CONTINUING",
          "COMPLETE_FOLLOW_UP_CONTINUING",
          "RECRUITING_COMPLETE_FOLLOW_UP_CONTINUING" ->
          "ACTIVE_NOT_RECRUITING";
      case "COMPLETE",
          "COMPLETED_HAS_RESULTS",
          "DATA_ANALYSIS_COMPLETED",
          "CLOSED_TO_RECRUITMENT_FOLLOW_UP_COMPLETE",
          "CLOSED_FOLLOW_UP_COMPLETE",
          "MAIN_RESULTS_ALREADY_PUBLISHED",
          "COMPLETE_FOLLOW_UP_COMPLETE",
          "RECRUITING_COMPLETE_FOLLOW_UP_COMPLETE" ->
          "COMPLETED";
      case "UNKNOWN_STATUS",
          "NOT_AVAILABLE",
          "NOT_APPLICABLE",
          "NA",
          "N_A",
          "NULL",
          "OTHER",
          "AUTHORISED_RECRUITMENT_MAY_BE_ONGOING_OR_FINISHED" ->
          "UNKNOWN";
      default -> status;
    };
  }
}

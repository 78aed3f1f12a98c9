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
      case "NOT_RECRUITING", "ONGOING_RECRUITMENT_ENDED", "NO_LONGER_RECRUITING" ->
          "ACTIVE_NOT_RECRUITING";
      case "AUTHORISED", "AUTHORISED_RECRUITMENT_PENDING", "PENDING" -> "NOT_YET_RECRUITING";
      case "ENDED" -> "COMPLETED";
      case "PREMATURELY_ENDED", "STOPPED" -> "TERMINATED";
      case "TEMPORARILY_HALTED" -> "SUSPENDED";
      case "REVOKED", "NOT_AUTHORISED" -> "WITHDRAWN";
      case "UNKNOWN_STATUS" -> "UNKNOWN";
      default -> status;
    };
  }
}

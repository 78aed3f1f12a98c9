package org.lucerna.api.page;

import java.time.LocalDate;
import java.util.Optional;
import org.lucerna.model.PartialDate;
import org.lucerna.model.TrialRegistration;
import org.lucerna.model.TrialStatus;
import org.lucerna.query.WorkDetail;

/**
 * How far a trial has come, and how old that news is.
 *
 * @param verified when it was last verified, or that nobody says so
 * @param stale whether it is too old to act on
 * @param open whether it takes or will take patients, as far as is known
 */
public record TrialNote(String status, String verified, boolean stale, boolean open) {
  /** ClinicalTrials.gov calls a recruitment status unknown after two years unverified. */
  private static final int YEARS_UNTIL_STALE = 2;

  static Optional<TrialNote> of(WorkDetail work, LocalDate today) {
    return work.fullest().source() instanceof TrialRegistration trial
        ? Optional.of(of(trial.status(), today))
        : Optional.empty();
  }

  static TrialNote of(TrialStatus status, LocalDate today) {
    boolean open =
        status.overall().equals("RECRUITING")
            || status.overall().equals("NOT_YET_RECRUITING")
            || status.overall().equals("ENROLLING_BY_INVITATION");
    PartialDate limit =
        new PartialDate(
            today.getYear() - YEARS_UNTIL_STALE, today.getMonthValue(), today.getDayOfMonth());
    boolean old = status.verified().map(date -> date.compareTo(limit) < 0).orElse(true);
    return new TrialNote(
        PlainWords.status(status.overall()),
        status
            .verified()
            .map(date -> "last verified " + date)
            .orElse("date of this status not given"),
        open && old,
        open);
  }
}

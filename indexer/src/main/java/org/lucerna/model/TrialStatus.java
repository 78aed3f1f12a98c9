package org.lucerna.model;

import java.util.Optional;

/**
 * How far a trial has come.
 *
 * @param overall as the registry words it, in the form {@code RECRUITING} of ClinicalTrials.gov's
 *     API v2
 * @param verified when the sponsor last verified the status
 */
public record TrialStatus(
    String overall,
    Optional<PartialDate> verified,
    Optional<PartialDate> start,
    Optional<PartialDate> completion,
    boolean hasResults) {}

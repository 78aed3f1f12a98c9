package org.lucerna.model;

/** What a trial measures; {@code primary} tells primary from all other outcomes. */
public record TrialOutcome(boolean primary, String measure, String description, String timeFrame) {}

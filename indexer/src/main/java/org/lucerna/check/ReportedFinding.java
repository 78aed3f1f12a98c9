package org.lucerna.check;

import java.util.Optional;

/**
 * A finding as a report gives it.
 *
 * @param title the rule's, in a few words
 * @param fingerprint the same in every run until the quoted words themselves change
 * @param region empty where the quote could not be placed: PDF and office files
 */
public record ReportedFinding(
    Finding finding, String title, String fingerprint, Optional<Region> region) {}

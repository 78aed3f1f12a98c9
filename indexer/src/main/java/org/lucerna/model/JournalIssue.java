package org.lucerna.model;

import java.util.Optional;

/**
 * Where a publication appeared.
 *
 * @param title full title, or the abbreviation where the source gives no more
 * @param abbreviation NLM or ISO abbreviation, empty where not given
 * @param pages first and last page, or an e-locator
 */
public record JournalIssue(
    String title,
    String abbreviation,
    Optional<String> issn,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages) {}

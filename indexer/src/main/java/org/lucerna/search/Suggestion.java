package org.lucerna.search;

/**
 * A completion.
 *
 * @param type {@code concept}, {@code title} or {@code author}
 * @param text what to put into the search box
 * @param id concept or record id, empty for authors
 */
public record Suggestion(String type, String text, String id) {}

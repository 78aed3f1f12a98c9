package org.lucerna.api.page;

/**
 * A filter in force.
 *
 * @param name what kind of filter
 * @param url the search without it
 */
public record Chip(String facet, String name, String label, String url) {}

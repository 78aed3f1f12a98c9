package org.lucerna.source;

import java.util.Optional;

/**
 * What became of one file.
 *
 * @param format the format it was read as; empty where none claimed it
 * @param read records
 * @param descriptors MeSH headings, which are no records
 */
public record ReadSummary(
    Optional<String> format, long read, long rejected, long deleted, long descriptors) {}

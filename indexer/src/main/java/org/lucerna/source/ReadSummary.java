package org.lucerna.source;

import java.util.Optional;

/**
 * What became of one file.
 *
 * @param format the format it was read as; empty where none claimed it
 */
public record ReadSummary(Optional<String> format, long read, long rejected, long deleted) {}

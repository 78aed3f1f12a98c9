package org.lucerna.source;

/**
 * An outermost archive that was found.
 *
 * @param path what it is called in the paths of its members
 * @param size bytes on disk
 * @param modified milliseconds since 1970
 */
public record SourceArchive(String path, long size, long modified) {}

package org.lucerna.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run is asked to do.
 *
 * @param roots files and folders to read
 * @param rebuild whether to forget what is there and begin anew
 * @param dryRun whether to read everything and write nothing
 * @param threads how many threads read and annotate, at least 1
 */
public record IndexOptions(List<Path> roots, boolean rebuild, boolean dryRun, int threads) {
  public IndexOptions {
    roots = List.copyOf(roots);
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed");
    }
  }
}

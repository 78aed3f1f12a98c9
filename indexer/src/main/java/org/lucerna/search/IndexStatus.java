package org.lucerna.search;

import java.time.Instant;
import java.util.List;

/**
 * What an index says of itself.
 *
 * @param version changes with every commit
 * @param works number of works
 * @param sources number of source records
 * @param vocabulary version of the vocabulary it was tagged with
 * @param committed when it was made
 * @param notices what a searcher should know, such as another vocabulary
 */
public record IndexStatus(
    String version,
    long works,
    long sources,
    String vocabulary,
    Instant committed,
    List<String> notices) {
  public IndexStatus {
    notices = List.copyOf(notices);
  }
}

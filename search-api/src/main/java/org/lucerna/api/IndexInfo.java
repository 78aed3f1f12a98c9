package org.lucerna.api;

import java.util.List;

/**
 * What an index says of itself.
 *
 * @param version changes with every commit
 * @param works number of works
 * @param records number of source records
 * @param vocabulary digest of the vocabulary it was made with
 * @param notices what a searcher should know, such as another vocabulary
 */
public record IndexInfo(
    String version, long works, long records, String vocabulary, List<String> notices) {
  public IndexInfo {
    notices = List.copyOf(notices);
  }
}

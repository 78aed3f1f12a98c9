package org.lucerna.search;

import java.util.List;
import java.util.Optional;
import org.lucerna.query.Cursor;
import org.lucerna.query.IndexSnapshot.Examined;

/**
 * The head of an answer, ranked by words and meaning together.
 *
 * @param works hits and neighbours, best first
 * @param rest place behind which the remaining hits follow by words alone, empty where there are
 *     none
 * @param bestLexical the best score by words, to bring those of the rest to the same scale
 */
record Fused(List<Placed> works, Optional<Cursor> rest, double bestLexical) {
  Fused {
    works = List.copyOf(works);
  }

  /**
   * @param score 0 to 1
   */
  record Placed(Examined examined, double score) {}

  List<Placed> hits() {
    return works.stream().filter(placed -> placed.examined().hit()).toList();
  }
}

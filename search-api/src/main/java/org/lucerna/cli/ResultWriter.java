package org.lucerna.cli;

import java.io.PrintWriter;
import org.lucerna.query.Hit;
import org.lucerna.query.SearchResult;

/** Prints the hits of one search or of many. */
interface ResultWriter {
  /**
   * @param first the first page of what is found
   */
  default void begin(String queryId, SearchResult first) {}

  /**
   * @param rank from 1
   */
  void hit(String queryId, int rank, Hit hit);

  default void end() {}

  default boolean wantsHighlights() {
    return false;
  }

  static ResultWriter of(OutputFormat format, PrintWriter out) {
    return switch (format) {
      case table -> new TableWriter(out);
      case json -> new JsonWriter(out);
      case jsonl -> new JsonLinesWriter(out);
      case csv -> new CsvWriter(out);
      case trec -> new TrecWriter(out);
    };
  }
}

package org.lucerna.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lucerna.query.Hit;

/** A run file as trec_eval reads it: query, Q0, document, rank, score, name of the run. */
final class TrecWriter implements ResultWriter {
  private final PrintWriter out;

  TrecWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void hit(String queryId, int rank, Hit hit) {
    out.printf(Locale.ROOT, "%s Q0 %s %d %.6f lucerna%n", queryId, bareId(hit), rank, hit.score());
  }

  /** The id that a collection of {@code {id, title, text}} gave a document itself. */
  static String bareId(Hit hit) {
    String id = hit.work().id().text();
    return id.startsWith("doc:") ? id.substring("doc:".length()) : id;
  }

  @Override
  public void end() {
    out.flush();
  }
}

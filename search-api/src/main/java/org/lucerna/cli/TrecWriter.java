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
    String id = hit.work().id().text();
    String bare = id.startsWith("doc:") ? id.substring("doc:".length()) : id;
    out.printf(Locale.ROOT, "%s Q0 %s %d %.6f lucerna%n", queryId, bare, rank, hit.score());
  }

  @Override
  public void end() {
    out.flush();
  }
}

package org.lucerna.cli;

import java.io.PrintWriter;
import org.lucerna.api.ItemAnswer;
import org.lucerna.api.Json;
import org.lucerna.query.Hit;

/** One JSON object a hit, as the API's items are. */
final class JsonLinesWriter implements ResultWriter {
  private final PrintWriter out;

  JsonLinesWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void hit(String queryId, int rank, Hit hit) {
    out.println(Json.line(ItemAnswer.of(hit)));
  }

  @Override
  public boolean wantsHighlights() {
    return true;
  }

  @Override
  public void end() {
    out.flush();
  }
}

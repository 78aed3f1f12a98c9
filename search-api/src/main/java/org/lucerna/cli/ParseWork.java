package org.lucerna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.lucerna.api.Json;
import org.lucerna.citation.CslView;
import org.lucerna.citation.ReferenceParser;

/** The work of {@code parse}: never fewer lines out than in. */
final class ParseWork {
  private final PrintWriter out;

  ParseWork(PrintWriter out) {
    this.out = out;
  }

  int run(String file, boolean list) throws IOException {
    ReferenceParser parser = new ReferenceParser();
    ReferenceLines.forEach(
        file, list, raw -> out.print(Json.line(CslView.of(parser.parse(raw))) + '\n'));
    out.flush();
    return ExitCode.DONE;
  }
}

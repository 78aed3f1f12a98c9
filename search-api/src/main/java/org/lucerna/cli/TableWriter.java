package org.lucerna.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.lucerna.model.RecordFlag;
import org.lucerna.query.Hit;
import org.lucerna.query.SearchResult;
import org.lucerna.query.WorkSummary;

/** A list for a person at a terminal. */
final class TableWriter implements ResultWriter {
  private final PrintWriter out;

  TableWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(String queryId, SearchResult first) {
    first
        .query()
        .expansions()
        .forEach(
            it ->
                out.println(
                    "\""
                        + it.typed()
                        + "\" was taken to mean "
                        + it.label()
                        + " ["
                        + it.concept()
                        + "]"));
    first.notices().forEach(out::println);
    first.suggestions().forEach(it -> out.println("did you mean: " + it));
    first.totalCount().ifPresent(it -> out.println(it + (it == 1 ? " record" : " records")));
  }

  @Override
  public void hit(String queryId, int rank, Hit hit) {
    WorkSummary work = hit.work();
    String year = work.year().isPresent() ? Integer.toString(work.year().getAsInt()) : "";
    out.printf(Locale.ROOT, "%4d. %-11s %-4s  %s%n", rank, work.kind().label(), year, work.title());
    StringBuilder line = new StringBuilder(work.id().text());
    work.source().ifPresent(it -> line.append("  ").append(it));
    work.status().ifPresent(it -> line.append("  ").append(it.toLowerCase(Locale.ROOT)));
    for (RecordFlag flag : work.flags().stream().sorted().toList()) {
      line.append("  ").append(flag.name());
    }
    out.println("      " + line);
  }

  @Override
  public void end() {
    out.flush();
  }
}

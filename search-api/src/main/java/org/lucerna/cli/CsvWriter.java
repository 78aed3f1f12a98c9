package org.lucerna.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lucerna.api.WorkAnswer;
import org.lucerna.query.Hit;

/** Comma-separated values (RFC 4180), one line a hit. */
final class CsvWriter implements ResultWriter {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "title",
          "authors",
          "source",
          "year",
          "pmid",
          "doi",
          "nct",
          "studyDesign",
          "status",
          "flags",
          "treatment",
          "primaryCancer",
          "outcome",
          "url",
          "score");

  private final PrintWriter out;

  CsvWriter(PrintWriter out) {
    this.out = out;
    line(COLUMNS);
  }

  @Override
  public void hit(String queryId, int rank, Hit hit) {
    WorkAnswer work = WorkAnswer.of(hit.work());
    Map<String, String> ids = work.identifiers();
    line(
        List.of(
            work.id(),
            work.kind(),
            work.title(),
            String.join("; ", work.authors()),
            work.source().orElse(""),
            work.year().map(Object::toString).orElse(""),
            ids.getOrDefault("pmid", ""),
            ids.getOrDefault("doi", ""),
            ids.getOrDefault("nct", ""),
            work.studyDesign(),
            work.status().orElse(""),
            String.join("; ", work.flags()),
            labels(work, "treatment"),
            labels(work, "primaryCancer"),
            labels(work, "outcome"),
            work.url().orElse(""),
            String.format(Locale.ROOT, "%.4f", hit.score())));
  }

  @Override
  public void end() {
    out.flush();
  }

  private static String labels(WorkAnswer work, String facet) {
    return work.concepts().getOrDefault(facet, List.of()).stream()
        .filter(WorkAnswer.Tag::direct)
        .map(WorkAnswer.Tag::label)
        .collect(Collectors.joining("; "));
  }

  private void line(List<String> values) {
    out.print(values.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}

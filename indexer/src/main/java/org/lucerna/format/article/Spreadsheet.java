package org.lucerna.format.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** The sheets of a workbook: tables of the formats that are known by their header line. */
final class Spreadsheet {
  private final List<CsvFormat> tables;

  Spreadsheet(List<CsvFormat> tables) {
    this.tables = tables;
  }

  static boolean is(HtmlPage page) {
    return page.metas("content-type").stream()
        .anyMatch(type -> type.contains("spreadsheet") || type.contains("ms-excel"));
  }

  /** Hands over the rows of each sheet, or why it is no table that Lucerna knows. */
  void read(HtmlPage page, SourceFile file, SourceSink sink) {
    List<Element> sheets = page.document().select("table");
    for (int i = 0; i < sheets.size(); i++) {
      List<List<String>> rows =
          sheets.get(i).select("tr").stream()
              .map(row -> row.select("> td, > th").stream().map(Element::text).toList())
              .toList();
      String name = "sheet " + (i + 1);
      boolean known = tables.stream().anyMatch(table -> table.readTable(rows, name, file, sink));
      if (!known && rows.stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isBlank()))) {
        sink.accept(
            new SourceItem.Rejected(
                new RejectedSource(
                    file.path(),
                    name,
                    RejectionReason.UNKNOWN_FORMAT,
                    "a spreadsheet whose header line is of no table that Lucerna knows")));
      }
    }
  }
}

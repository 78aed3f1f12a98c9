package org.lucerna.format.bibliography;

import java.util.List;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** Tables of citations, as databases and review tools export them; {@link TableDialect}. */
public final class CitationTableFormat extends CsvFormat {
  public CitationTableFormat() {
    super("citation-table");
  }

  @Override
  protected boolean claim(List<String> columns) {
    return WosTable.claims(columns)
        || CochraneTable.claims(columns)
        || TableDialect.of(columns).isPresent();
  }

  @Override
  protected boolean isQuoted(List<String> columns, char delimiter) {
    return delimiter != '\t' || !WosTable.hasTags(columns);
  }

  @Override
  protected SourceItem item(Row row, SourceFile file, String position) {
    return CochraneTable.claims(row.columns())
        ? CochraneRecord.item(CochraneTable.record(row), file, position, name())
        : Items.item(draft(row), file, position, name());
  }

  private static PublicationDraft draft(Row row) {
    return WosTable.claims(row.columns())
        ? WosTable.draft(row)
        : TableRecord.draft(row, TableDialect.of(row.columns()).orElse(TableDialect.PLAIN));
  }
}

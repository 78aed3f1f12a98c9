package org.lucerna.format.trial;

import java.util.List;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** WHO ICTRP's CSV and tables made from it: rows under {@code TrialID}. */
public final class IctrpCsvFormat extends CsvFormat {
  public IctrpCsvFormat() {
    super("ictrp-csv");
  }

  @Override
  protected boolean claim(List<String> columns) {
    return columns.contains("trialid")
        && (columns.contains("publictitle")
            || columns.contains("scientifictitle")
            || columns.contains("condition"));
  }

  @Override
  protected SourceItem item(Row row, SourceFile file, String position) {
    return Items.item(IctrpTrial.draft(field -> List.of(row.cell(field))), file, position, name());
  }
}

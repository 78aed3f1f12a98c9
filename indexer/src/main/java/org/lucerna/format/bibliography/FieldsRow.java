package org.lucerna.format.bibliography;

import java.util.List;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.format.read.TaggedRecord;

/**
 * A record whose fields stand below each other, as the row it would be in a table.
 *
 * @param record its tags are names of columns, in lower case, letters and digits only
 */
record FieldsRow(TaggedRecord record) implements CsvFormat.Row {
  @Override
  public String cell(String... names) {
    for (String name : names) {
      String value = record.first(CsvFormat.plain(name));
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  @Override
  public List<String> columns() {
    return List.copyOf(record.tags());
  }
}

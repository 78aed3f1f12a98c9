package org.lucerna.format.bibliography;

import java.util.List;
import java.util.Map;
import org.lucerna.format.read.CsvFormat;

/**
 * A record whose fields stand below each other, as the row it would be in a table.
 *
 * @param values by the names of the fields, in lower case, letters and digits only
 */
record FieldsRow(Map<String, String> values) implements CsvFormat.Row {
  @Override
  public String cell(String... names) {
    for (String name : names) {
      String value = values.getOrDefault(CsvFormat.plain(name), "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  @Override
  public List<String> columns() {
    return List.copyOf(values.keySet());
  }
}

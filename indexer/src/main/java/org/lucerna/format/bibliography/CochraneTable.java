package org.lucerna.format.bibliography;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.format.read.TaggedRecord;

/** The Cochrane Library's table, of reviews or of CENTRAL: its plain text's fields as columns. */
final class CochraneTable {
  /** The headers of its CSV by the tags of its plain text; {@code RN} is our own. */
  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          entry("AU", "Author(s)"),
          entry("TI", "Title"),
          entry("SO", "Source"),
          entry("YR", "Year"),
          entry("AB", "Abstract"),
          entry("VL", "Volume"),
          entry("NO", "Issue"),
          entry("PG", "Pages"),
          entry("PM", "PubMed ID"),
          entry("PT", "Publication Type"),
          entry("KY", "Keywords"),
          entry("DOI", "DOI"),
          entry("US", "URL"),
          entry("SN", "ISSN"),
          entry("PB", "Publisher"));

  private CochraneTable() {}

  /**
   * @param columns in lower case, letters and digits only
   */
  static boolean claims(List<String> columns) {
    return columns.contains("title")
        && (columns.contains("centralid") || columns.contains("cochranereviewid"));
  }

  static TaggedRecord record(CsvFormat.Row row) {
    TaggedRecord record = new TaggedRecord(0);
    HEADERS.forEach((tag, header) -> record.add(tag, row.cell(header)));
    record.add("RN", row.cell("CTgov ID"));
    record.add("RN", row.cell("ICTRP ID"));
    return record;
  }
}

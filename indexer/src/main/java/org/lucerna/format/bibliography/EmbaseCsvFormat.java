package org.lucerna.format.bibliography;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.CsvFormat;
import org.lucerna.format.read.CsvRows;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TaggedRecords;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;
import org.lucerna.source.SourceText;

/**
 * Embase.com's CSV with one field to a row: {@code "TITLE","..."}, {@code "AUTHOR
 * NAMES","...","..."}; a record ends before the next title. With one record to a row it is a {@link
 * CitationTableFormat}.
 */
public final class EmbaseCsvFormat implements SourceFormat {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?m)\\A(?:\\ufeff?+[^\\r\\n]{0,300}+\\R){0,5}?\\ufeff?\"?TITLE\"?[,;\\t]\\S");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?m)^\"?(?:AUTHOR NAMES|SOURCE|SOURCE TITLE|PUI|EMBASE ACCESSION ID|MEDLINE PMID)\"?"
              + "[,;\\t]\\S");

  /** Values of such a row may have a comma in them, and are put into one cell. */
  private static final String BETWEEN = "; ";

  @Override
  public String name() {
    return "embase-csv";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    boolean own = TITLE.matcher(head.text()).find() && OTHER.matcher(head.text()).find();
    return own ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    TaggedRecords records =
        new TaggedRecords(file, sink, "row", (record, position) -> item(record, file, position));
    try (BufferedReader reader = new BufferedReader(SourceText.open(file), 1 << 16)) {
      CsvRows.each(
          reader,
          file.limits(),
          delimiter(reader),
          true,
          (cells, row) -> field(cells, row, records));
    } finally {
      records.end();
    }
  }

  /** What stands behind the first label; the reader stays where it was. */
  private static char delimiter(Reader reader) throws IOException {
    reader.mark(1 << 13);
    char[] head = new char[1 << 12];
    int length = Math.max(0, reader.read(head));
    reader.reset();
    String beginning = new String(head, 0, length);
    int label = Math.max(0, beginning.indexOf("TITLE"));
    int end = Math.min(length, label + "TITLE\",".length());
    return CsvRows.delimiter(beginning.substring(label, end));
  }

  private static void field(CSVRecord cells, long row, TaggedRecords records) {
    records.at((int) Math.min(Integer.MAX_VALUE, row + 1));
    String label = CsvFormat.plain(cells.get(0));
    if (label.equals("title")) {
      records.begin();
    }
    records.add(label, values(cells));
  }

  private SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return Items.item(
        TableRecord.draft(new FieldsRow(record), TableDialect.EMBASE), file, position, name());
  }

  private static String values(CSVRecord cells) {
    return cells.stream()
        .skip(1)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }
}

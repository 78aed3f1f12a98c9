package org.lucerna.format.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVRecord;
import org.lucerna.format.build.Parts;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;
import org.lucerna.source.SourceText;

/** A format of rows under a header line, known by the names of its columns. */
public abstract class CsvFormat implements SourceFormat {
  /** One row by the names of its columns; a missing cell is empty. */
  public interface Row {
    /** The first of some cells that is not blank. */
    String cell(String... names);

    /** The names of the columns in lower case, letters and digits only. */
    List<String> columns();
  }

  private static final int LONGEST_HEADER = 20_000;
  private static final int MOST_LINES_BEFORE = 20;

  private final String name;

  protected CsvFormat(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Recognition recognise(SourceHead head) {
    return Heads.looksLikeJson(head.text()) || header(head.text()) < 0
        ? Recognition.NO
        : Recognition.CERTAIN;
  }

  /**
   * Where the header line begins: it may come after {@code sep=;} or some lines of the site's own.
   *
   * @return an offset, or -1 where no line is this format's header
   */
  private int header(String text) {
    int start = 0;
    for (int i = 0; i < MOST_LINES_BEFORE && start < text.length(); i++) {
      int end = lineEnd(text, start);
      if (isHeader(text.substring(start, end).replace("\ufeff", "").strip())) {
        return start;
      }
      start = end + 1;
    }
    return -1;
  }

  private boolean isHeader(String line) {
    char delimiter = CsvRows.delimiter(line);
    if (line.indexOf(delimiter) < 0 || line.length() > LONGEST_HEADER || line.startsWith("<")) {
      return false;
    }
    return claim(columns(line, delimiter));
  }

  private static List<String> columns(String header, char delimiter) {
    return Parts.of(header, String.valueOf(delimiter)).stream().map(CsvFormat::plain).toList();
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Whether these are the columns of the format, in lower case, letters and digits only. */
  protected abstract boolean claim(List<String> columns);

  /** Whether a quotation mark at the beginning of a cell begins a quoted one. */
  protected boolean isQuoted(List<String> columns, char delimiter) {
    return true;
  }

  protected abstract SourceItem item(Row row, SourceFile file, String position);

  @Override
  public final void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (BufferedReader reader = new BufferedReader(SourceText.open(file), 1 << 16)) {
      String header = toHeader(reader);
      char delimiter = CsvRows.delimiter(header);
      boolean quoted = isQuoted(columns(header, delimiter), delimiter);
      List<String> columns = new ArrayList<>();
      Map<String, Integer> asked = new HashMap<>();
      ToIntFunction<String> place =
          name -> asked.computeIfAbsent(name, wanted -> columns.indexOf(plain(wanted)));
      CsvRows.each(
          reader,
          file.limits(),
          delimiter,
          quoted,
          (cells, number) -> {
            if (number == 0 || begins(cells, columns)) {
              columns.clear();
              asked.clear();
              cells.forEach(cell -> columns.add(plain(cell)));
            } else {
              sink.accept(item(new Cells(cells, columns, place), file, "row " + number));
            }
          });
    }
  }

  /** Whether a row is the header line of another table, which was put behind the first. */
  private boolean begins(CSVRecord cells, List<String> columns) {
    return cells.size() > 1
        && !columns.isEmpty()
        && plain(cells.get(0)).equals(columns.getFirst())
        && plain(cells.get(1)).length() > 1
        && claim(cells.stream().map(CsvFormat::plain).toList());
  }

  /**
   * Reads a table whose cells are parted already, as a spreadsheet's.
   *
   * @param sheet names the table in places
   * @return whether it has this format's header line; nothing is handed over otherwise
   */
  public final boolean readTable(
      List<List<String>> rows, String sheet, SourceFile file, SourceSink sink) {
    for (int i = 0; i < Math.min(rows.size(), MOST_LINES_BEFORE); i++) {
      List<String> columns = rows.get(i).stream().map(CsvFormat::plain).toList();
      if (columns.size() > 1 && claim(columns)) {
        for (int row = i + 1; row < rows.size(); row++) {
          TableCells cells = new TableCells(rows.get(row), columns);
          if (!cells.isBlank()) {
            sink.accept(item(cells, file, sheet + ", row " + (row + 1)));
          }
        }
        return true;
      }
    }
    return false;
  }

  private record Cells(CSVRecord values, List<String> columns, ToIntFunction<String> place)
      implements Row {
    @Override
    public String cell(String... names) {
      for (String wanted : names) {
        int at = place.applyAsInt(wanted);
        if (at >= 0 && at < values.size() && !values.get(at).isBlank()) {
          return values.get(at).strip();
        }
      }
      return "";
    }
  }

  private record TableCells(List<String> values, List<String> columns) implements Row {
    @Override
    public String cell(String... names) {
      for (String wanted : names) {
        int at = columns.indexOf(plain(wanted));
        if (at >= 0 && at < values.size() && !values.get(at).isBlank()) {
          return values.get(at).strip();
        }
      }
      return "";
    }

    boolean isBlank() {
      return values.stream().allMatch(String::isBlank);
    }
  }

  /** Puts the reader before the header line and gives that line. */
  private String toHeader(Reader reader) throws IOException {
    reader.mark(1 << 16);
    char[] head = new char[1 << 15];
    int length = 0;
    for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
      read = reader.read(head, length, head.length - length);
    }
    reader.reset();
    String text = new String(head, 0, length);
    int start = Math.max(0, header(text));
    reader.skip(start);
    return text.substring(start, lineEnd(text, start));
  }

  /** The name of a column in lower case, letters and digits only. */
  public static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}

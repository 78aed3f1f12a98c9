package org.lucerna.format.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lucerna.format.build.Items;
import org.lucerna.model.RejectionReason;
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
    String cell(String... names);
  }

  private static final int MAX_CELL = 4 << 20;
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
    return header(head.text()) < 0 ? Recognition.NO : Recognition.CERTAIN;
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
    char delimiter = delimiter(line);
    if (line.indexOf(delimiter) < 0 || line.length() > LONGEST_HEADER || line.startsWith("<")) {
      return false;
    }
    List<String> columns =
        List.of(line.split(String.valueOf(delimiter))).stream().map(CsvFormat::plain).toList();
    return claim(columns);
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

  protected abstract SourceItem item(Row row, SourceFile file, String position);

  @Override
  public final void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    long row = 0;
    try (BufferedReader reader = new BufferedReader(SourceText.open(file), 1 << 16)) {
      CSVFormat format =
          CSVFormat.DEFAULT
              .builder()
              .setDelimiter(toHeader(reader))
              .setIgnoreEmptyLines(true)
              .setTrailingData(true)
              .setLenientEof(true)
              .get();
      Iterator<CSVRecord> rows = CSVParser.parse(reader, format).iterator();
      List<String> columns =
          rows.hasNext() ? rows.next().stream().map(CsvFormat::plain).toList() : List.of();
      Map<String, Integer> asked = new HashMap<>();
      ToIntFunction<String> place =
          name -> asked.computeIfAbsent(name, wanted -> columns.indexOf(plain(wanted)));
      while (rows.hasNext()) {
        row++;
        CSVRecord cells = rows.next();
        sink.accept(checked(cells, place, file, "row " + row));
      }
    } catch (CSVException | UncheckedIOException | IllegalStateException e) {
      throw new SourceException(
          RejectionReason.MALFORMED, "row " + (row + 1), "not a sound table: " + e.getMessage());
    }
  }

  private SourceItem checked(
      CSVRecord cells, ToIntFunction<String> place, SourceFile file, String position) {
    if (cells.stream().anyMatch(cell -> cell.length() > MAX_CELL)) {
      return Items.rejected(file, position, "a cell of more than 4 million characters");
    }
    return item(names -> cell(cells, place, names), file, position);
  }

  private static String cell(CSVRecord cells, ToIntFunction<String> place, String... names) {
    for (String wanted : names) {
      int at = place.applyAsInt(wanted);
      if (at >= 0 && at < cells.size() && !cells.get(at).isBlank()) {
        return cells.get(at).strip();
      }
    }
    return "";
  }

  /** Puts the reader before the header and gives its delimiter. */
  private char toHeader(Reader reader) throws IOException {
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
    return delimiter(text.substring(start, lineEnd(text, start)));
  }

  /** The character of the three that stands most often in the header. */
  private static char delimiter(String header) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', '\t', ';'}) {
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}

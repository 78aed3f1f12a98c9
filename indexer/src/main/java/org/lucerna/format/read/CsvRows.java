package org.lucerna.format.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

/** The rows of a delimited text, one at a time; empty lines are passed over. */
public final class CsvRows {
  /** Takes a row; the first has number 0. */
  @FunctionalInterface
  public interface Taker {
    void accept(CSVRecord cells, long number);
  }

  private CsvRows() {}

  /**
   * @param limits of which a row keeps {@link SourceLimit#TEXT_SIZE}
   * @param quoted whether a quotation mark at the beginning of a cell begins a quoted one
   * @throws SourceException where the rest is no table; a quoted cell that does not end may have
   *     taken in all that follows, so it is never given
   */
  public static void each(
      Reader reader, SourceLimits limits, char delimiter, boolean quoted, Taker taker)
      throws IOException, SourceException {
    CSVFormat.Builder format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true);
    long number = 0;
    try {
      RowGuard guard = new RowGuard(reader, limits);
      Iterator<CSVRecord> rows =
          CSVParser.parse(guard, (quoted ? format : format.setQuote(null)).get()).iterator();
      for (; rows.hasNext(); number++) {
        taker.accept(rows.next(), number);
        guard.rowEnded();
      }
    } catch (RowGuard.TooLongException e) {
      throw new SourceException(
          RejectionReason.TOO_LARGE, "row " + number, String.valueOf(e.getMessage()));
    } catch (CSVException | UncheckedIOException | IllegalStateException e) {
      throw new SourceException(
          RejectionReason.MALFORMED, "row " + number, "not a sound table: " + e.getMessage());
    }
  }

  /** The character of the four that stands most often in a line. */
  public static char delimiter(String line) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', '\t', ';', '|'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }
}

package org.lucerna.format.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceLimits;

class CsvRowsTest {
  private final List<String> rows = new ArrayList<>();

  private void read(String text, char delimiter, boolean quoted)
      throws IOException, SourceException {
    CsvRows.each(
        new StringReader(text),
        SourceLimits.DEFAULT.with(SourceLimit.TEXT_SIZE, 40),
        delimiter,
        quoted,
        (cells, number) -> rows.add(number + "=" + cells.toList()));
  }

  @Test
  void rowsAreNumberedFromTheHeader() throws IOException, SourceException {
    read("a,b\r\n\r\n\"1\n2\",\"3 \"\"4\"\"\"\r5", ',', true);
    assertEquals(List.of("0=[a, b]", "1=[1\n2, 3 \"4\"]", "2=[5]"), rows);
  }

  /** It would take all rows after it for one cell. */
  @Test
  void aQuotedCellWithoutEndIsRefusedAfterTheRowsBeforeIt() {
    SourceException refused =
        assertThrows(SourceException.class, () -> read("a,b\n1,2\n\"3,4\n5,6\n7,8\n", ',', true));
    assertEquals(RejectionReason.MALFORMED, refused.reason());
    assertEquals("row 2", refused.position());
    assertEquals(List.of("0=[a, b]", "1=[1, 2]"), rows);
  }

  @Test
  void marksAreTextWhereNothingIsQuoted() throws IOException, SourceException {
    read("a\tb\n\"1\t2\"\n", '\t', false);
    assertEquals(List.of("0=[a, b]", "1=[\"1, 2\"]"), rows);
  }

  @Test
  void theCommonestDelimiterCounts() {
    assertEquals(',', CsvRows.delimiter("a,b,c;d"));
    assertEquals(';', CsvRows.delimiter("a;b;c,d"));
    assertEquals('\t', CsvRows.delimiter("a\tb"));
    assertEquals('|', CsvRows.delimiter("a|b"));
    assertEquals(',', CsvRows.delimiter("a"));
  }
}

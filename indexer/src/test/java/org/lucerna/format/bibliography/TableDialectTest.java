package org.lucerna.format.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lucerna.format.read.CsvFormat;

class TableDialectTest {
  private static final Path FIXTURES = Path.of("src/test/resources/golden/citation-table");

  /** A dialect without one is a dialect nobody has read. */
  @Test
  void everyDialectIsThatOfAFixture() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      Set<TableDialect> found =
          files
              .filter(file -> !file.toString().endsWith(".json"))
              .flatMap(TableDialectTest::dialects)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(TableDialect.class)));
      assertEquals(EnumSet.allOf(TableDialect.class), found);
    }
  }

  private static Stream<TableDialect> dialects(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .lines()
          .limit(2)
          .flatMap(line -> TableDialect.of(columns(line)).stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> columns(String line) {
    return Arrays.stream(line.split("[,;\t]")).map(CsvFormat::plain).toList();
  }

  @Test
  void aPlainListNeedsLittle() {
    for (String header : List.of("doi;title", "Author,Title,Year", "pmid,title,year")) {
      assertEquals(Optional.of(TableDialect.PLAIN), TableDialect.of(columns(header)), header);
    }
    assertEquals(Optional.empty(), TableDialect.of(columns("title,abstract")));
    assertEquals(Optional.empty(), TableDialect.of(columns("name,year,doi")));
  }

  @Test
  void tablesOfOthersStayTheirs() {
    assertEquals(Optional.empty(), TableDialect.of(columns("PMID,Title,Authors,Journal,Abstract")));
    assertEquals(
        Optional.empty(),
        TableDialect.of(columns("Record ID,Title,Author,Journal,RetractionDate")));
    assertEquals(Optional.empty(), TableDialect.of(columns("NCT Number,Study Title,Conditions")));
  }
}

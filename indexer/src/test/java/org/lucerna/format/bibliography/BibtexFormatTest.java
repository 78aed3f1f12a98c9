package org.lucerna.format.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.model.Publication;
import org.lucerna.model.RejectedSource;
import org.lucerna.source.BytesFile;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;

class BibtexFormatTest {
  private static final int LARGEST = 16 << 20;
  private static final int BUFFER = 1 << 16;

  private record OnDisk(Path file) implements SourceFile {
    @Override
    public SourceLimits limits() {
      return SourceLimits.DEFAULT;
    }

    @Override
    public String path() {
      return file.getFileName().toString();
    }

    @Override
    public long size() {
      return -1;
    }

    @Override
    public String digest() {
      return "";
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }

  /** Titles of what was read, and what was refused with its place. */
  private static List<String> read(SourceFile file) throws IOException {
    List<String> read = new ArrayList<>();
    new BibtexFormat()
        .read(
            file,
            item -> {
              if (item instanceof SourceItem.Rejected refused) {
                RejectedSource why = refused.rejection();
                read.add(why.reason() + " " + why.position() + ": " + why.detail());
              } else {
                read.add(assertInstanceOf(SourceItem.Read.class, item).source().header().title());
              }
            });
    return read;
  }

  private static List<String> read(String text) throws IOException {
    return read(new BytesFile("some.bib", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anExportOfAnySizeIsReadEntryByEntry(@TempDir Path folder) throws IOException {
    Path export = folder.resolve("export.bib");
    String words = "Words of an abstract that was made up, {braced} and \\& plain. ".repeat(60);
    int entries = 5_000;
    try (BufferedWriter out = Files.newBufferedWriter(export)) {
      out.write("@string{tail = \" that never was\"}\n\n");
      for (int i = 1; i < entries; i++) {
        out.write("@article{key" + i + ",\n  title = {Work " + i + "},\n  year = 2020,\n");
        out.write("  abstract = {" + words + "}\n}\n\n");
      }
      out.write("@article{last,\n  title = \"The last\" # tail\n}\n");
      out.write("@article{torn,\n  author = {never closed\n");
    }
    assertTrue(Files.size(export) > LARGEST);
    List<String> expected = new ArrayList<>();
    IntStream.range(1, entries).forEach(i -> expected.add("Work " + i));
    expected.add("The last that never was");
    int line = 3 + 6 * (entries - 1) + 3;
    expected.add(
        "MALFORMED entry 5001, line "
            + line
            + ": the entry torn is broken: braces or quotes do not close");
    assertEquals(expected, read(new OnDisk(export)));
  }

  @Test
  void anEntryIsReadWhereverTheBufferEnds() throws IOException {
    String entries =
        """
        @article{one,
          title = {The {KRAS} first},
          year = 2020
        }
          @ARTICLE {
         two,
          title = "The second",
          year = 2021
        }
        @misc{three, title = {The third}}
        """
            .replace("\n", "\r\n");
    for (int before = BUFFER - entries.length() - 1; before <= BUFFER + 1; before++) {
      String text = "%".repeat(before - 2) + "\r\n" + entries;
      assertEquals(List.of("The KRAS first", "The second", "The third"), read(text));
    }
  }

  @Test
  void entriesWithoutKeysOrLinesAreReadOneByOneToo() throws IOException {
    String words = "w".repeat(1 << 20);
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      text.append("@article{title = {Work ").append(i).append("}, abstract = {");
      text.append(words).append("}} ");
      expected.add("Work " + i);
    }
    assertEquals(expected, read(text.toString()));
  }

  @Test
  void anEntryTooLargeCostsOnlyItself() throws IOException {
    String large = "@misc{b, title = {Large}, note = {" + "w ".repeat(LARGEST) + "}}\n";
    assertEquals(
        List.of(
            "First",
            "TOO_LARGE entry 2, line 2: an entry of more than 16 million characters (limit text-size)",
            "Third",
            "MALFORMED entry 4, line 4: the entry d is broken: braces or quotes do not close"),
        read("@misc{a, title = {First}}\n" + large + "@misc{c, title = {Third}}\n@misc{d, x={"));
  }

  @Test
  void macrosThatGrowCostOnlyTheEntriesThatUseThem() throws IOException {
    StringBuilder text = new StringBuilder("@string{m0 = \"" + "w".repeat(64) + "\"}\n");
    for (int i = 1; i < 40; i++) {
      text.append("@string{m%d = m%d # m%d}\n".formatted(i, i - 1, i - 1));
    }
    text.append("@misc{a, title = {First}}\n@misc{b, title = {B}");
    for (int i = 0; i < 8; i++) {
      text.append(", f").append(i).append(" = m15");
    }
    text.append("}\n@misc{c, title = {Third}}\n");
    List<String> read = read(text.toString());
    assertEquals("Third", read.getLast());
    assertTrue(read.contains("First"));
    assertTrue(
        read.contains(
            "TOO_LARGE entry 2, line 42: an entry of more than 16 million characters (limit text-size)"));
  }

  @Test
  void whatIsTakenOverStandsAnywhereInTheFile() throws IOException {
    String others =
        IntStream.range(0, 400)
            .mapToObj(i -> "@misc{k%d, title = {%s}}\n".formatted(i, "w".repeat(500)))
            .reduce("", String::concat);
    String text =
        "@inproceedings{a, title = {A paper}, crossref = {Whole}}\n"
            + others
            + "@proceedings{whole, title = {A meeting}, xdata = {data}}\n"
            + others
            + "@xdata{data, year = 2019}\n";
    List<Publication> read = new ArrayList<>();
    new BibtexFormat()
        .read(
            new BytesFile("some.bib", text.getBytes(StandardCharsets.UTF_8)),
            item ->
                read.add(
                    assertInstanceOf(
                        Publication.class,
                        assertInstanceOf(SourceItem.Read.class, item).source())));
    assertEquals(802, read.size());
    assertEquals("A meeting", read.getFirst().journal().orElseThrow().title());
    assertEquals("2019", read.getFirst().header().published().orElseThrow().toString());
  }

  @Test
  void aBrokenMacroDoesNotTakeTheEntryBehindIt() throws IOException {
    assertEquals(
        List.of("First"), read("@string{j = {never closed\n@article{a, title = {First}}\n"));
  }

  @Test
  void linesAreCountedWhateverEndsThem() throws IOException {
    String text = "@misc{a,\rtitle = {First}}\r\r@misc{b,\rtitle = {never\r";
    assertEquals(
        List.of(
            "First",
            "MALFORMED entry 2, line 4: the entry b is broken: braces or quotes do not close"),
        read(text));
  }
}

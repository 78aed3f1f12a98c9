package org.lucerna.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFileReader;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;

/** Reads the {@link Samples}, and writes what became of them to target/samples.tsv. */
class SamplesTest {
  private static final Pattern PMID =
      Pattern.compile(
          "<(?:MedlineCitation|BookDocument)\\b[^>]*>\\s*<PMID[^>]*>\\s*(\\d+)\\s*</PMID>");
  private static final Pattern NCT =
      Pattern.compile("\"nctId\"\\s*:\\s*\"(NCT\\d{8})\"\\s*,\\s*\"orgStudyIdInfo\"");

  @Test
  void everySampleIsReadOrRefusedAndEveryDifferenceIsExplained() throws IOException {
    List<SamplesTable.Row> rows = SamplesTable.of(Samples.folder());
    StringBuilder table = new StringBuilder(SamplesTable.HEADER);
    rows.forEach(row -> table.append(row.line()).append('\n'));
    Files.writeString(Path.of("target", "samples.tsv"), table);
    assertEquals(
        List.of(),
        lines(rows, row -> row.given() + row.summary().rejected() + row.summary().deleted() == 0),
        "silent");
    assertEquals(
        List.of(),
        lines(rows, row -> String.join(" ", row.rejections()).contains("READER_FAILED")));
    assertEquals(List.of(), lines(rows, row -> row.differs() && row.why().isEmpty()));
  }

  private static List<String> lines(
      List<SamplesTable.Row> rows, Predicate<SamplesTable.Row> which) {
    return rows.stream().filter(which).map(SamplesTable.Row::line).toList();
  }

  @Test
  void everyPmidThatAPlainScanFindsIsReadWithATitle() throws IOException {
    compare("pubmed-xml", PMID, IdentifierScheme.PMID);
  }

  @Test
  void everyNctNumberThatAPlainScanFindsIsReadWithATitle() throws IOException {
    compare("ctgov-json-v2", NCT, IdentifierScheme.NCT);
  }

  private static void compare(String folder, Pattern scan, IdentifierScheme scheme)
      throws IOException {
    SourceFileReader reader = FormatRegister.reader();
    try (SourceListing listing =
        new SourceLister(SourceLimits.DEFAULT).list(List.of(Samples.folder().resolve(folder)))) {
      for (SourceFile file : listing.files()) {
        TreeSet<String> read = new TreeSet<>();
        reader.read(file, item -> collect(item, scheme, read));
        TreeSet<String> scanned = new TreeSet<>();
        Matcher matcher = scan.matcher(text(file));
        while (matcher.find()) {
          scanned.add(matcher.group(1));
        }
        assertEquals(scanned, read, file.path());
      }
    }
  }

  private static void collect(SourceItem item, IdentifierScheme scheme, Set<String> read) {
    if (item instanceof SourceItem.Read one) {
      EvidenceRecord found = one.source();
      assertNotEquals("", found.header().title());
      found.header().identifiers().stream()
          .filter(id -> id.scheme() == scheme)
          .map(Identifier::value)
          .forEach(read::add);
    }
  }

  private static String text(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

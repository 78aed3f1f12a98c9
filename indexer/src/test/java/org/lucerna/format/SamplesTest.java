package org.lucerna.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lucerna.model.EvidenceRecord;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.ReadSummary;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFileReader;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;

/**
 * Reads a folder of real files, where there is one: {@code ../shared/samples} beside the project,
 * or the system property {@code lucerna.samples}. Writes the table target/samples.tsv.
 */
class SamplesTest {
  private static final Pattern PMID =
      Pattern.compile(
          "<(?:MedlineCitation|BookDocument)\\b[^>]*>\\s*<PMID[^>]*>\\s*(\\d+)\\s*</PMID>");
  private static final Pattern NCT =
      Pattern.compile("\"nctId\"\\s*:\\s*\"(NCT\\d{8})\"\\s*,\\s*\"orgStudyIdInfo\"");

  @Test
  void everySampleIsReadOrRefusedAndNoFormatFails() throws IOException {
    Map<String, String> expected = index();
    StringBuilder table = new StringBuilder("path\tformat\tread\trejected\tindex\twhy\n");
    Map<String, String> failures = new TreeMap<>();
    SourceFileReader reader = FormatRegister.reader();
    try (SourceListing listing = new SourceLister(SourceLimits.DEFAULT).list(List.of(samples()))) {
      for (SourceFile file : listing.files()) {
        StringBuilder why = new StringBuilder();
        ReadSummary summary = reader.read(file, item -> note(item, file, why, failures));
        table
            .append(file.path())
            .append('\t')
            .append(summary.format().orElse("-"))
            .append('\t')
            .append(summary.read())
            .append('\t')
            .append(summary.rejected())
            .append('\t')
            .append(expected.getOrDefault(file.path(), ""))
            .append('\t')
            .append(why)
            .append('\n');
        assertNotEquals(
            0, summary.read() + summary.rejected() + summary.deleted(), file.path() + " is silent");
      }
    }
    Files.writeString(Path.of("target", "samples.tsv"), table);
    assertEquals(Map.of(), failures);
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
        new SourceLister(SourceLimits.DEFAULT).list(List.of(samples().resolve(folder)))) {
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

  private static void note(
      SourceItem item, SourceFile file, StringBuilder why, Map<String, String> failures) {
    if (item instanceof SourceItem.Rejected rejected) {
      RejectedSource refusal = rejected.rejection();
      if (why.length() < 300) {
        why.append(refusal.reason()).append(' ').append(refusal.position()).append("; ");
      }
      if (refusal.reason() == RejectionReason.READER_FAILED) {
        failures.put(file.path(), refusal.detail());
      }
    }
  }

  private static String text(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> index() throws IOException {
    Map<String, String> counts = new HashMap<>();
    for (String line : Files.readAllLines(samples().resolve("INDEX.tsv"))) {
      String[] cells = line.split("\t", -1);
      counts.put(cells[0], cells.length > 7 ? cells[7] : "");
    }
    return counts;
  }

  private static Path samples() {
    String root = System.getProperty("lucerna.root", "..");
    Path folder =
        Path.of(System.getProperty("lucerna.samples", root + "/../shared/samples")).normalize();
    assumeTrue(Files.isDirectory(folder), "no folder of samples at " + folder);
    return folder;
  }
}

package org.lucerna.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.model.RejectedSource;
import org.lucerna.source.ReadSummary;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFileReader;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;

/** What becomes of each file of a folder of samples, beside what its INDEX.tsv expects. */
final class SamplesTable {
  private static final Pattern BIBTEX_ENTRY = Pattern.compile("(?m)^[ \\t]*@");

  /** Differences that only a look into the file explains. */
  private static final Map<String, String> SEEN =
      Map.ofEntries(
          Map.entry("crossref-json/pyEuropePMC__raw_crossref", "another program's own shape"),
          Map.entry("crossref-json/rcrossref__cr_works__parses_links.yml", "a recorded HTTP call"),
          Map.entry("csl-json/test-suite__date_", "a test of a citation processor, no CSL-JSON"),
          Map.entry("europepmc-json/pyEuropePMC__PMC3359999.xml", "a Git LFS pointer"),
          Map.entry("csl-json/zotero-better-bibtex__Date_export_to_Better_CSL", "15 in the file"),
          Map.entry("europepmc-json/pyEuropePMC__search_cancer_core.json", "25 in the file"),
          Map.entry("nbib/jabref__MedlinePlainImporterTestMultiple", "two records have no PMID"),
          Map.entry("drugs/", "drug tables: no evidence, not of SPEC section 3"),
          Map.entry("euctr-csv/euctrscrape__2023-07-20_unresolved.csv", "a header and no row"),
          Map.entry(
              "pubmed-xml/jabref__MedlineImporterTestMalformed", "not well-formed on purpose"),
          Map.entry(
              "pubmed-xml/jabref__MedlineImporterTestMinimal", "an article with nothing in it"),
          Map.entry(
              "pubmed-text/Pubmed_author__pubmed_result.txt", "INDEX counts some numbers only"));

  /**
   * @param expected as INDEX.tsv has it, empty where it has no line for the file
   * @param rejections the first few, as reason and place
   */
  record Row(
      String path, ReadSummary summary, String expected, List<String> rejections, String why) {
    long given() {
      return summary.read() + summary.descriptors();
    }

    boolean differs() {
      return !expected.isEmpty()
          && (summary.rejected() > 0 || !expected.equals(Long.toString(given())));
    }

    String line() {
      return String.join(
          "\t",
          path,
          summary.format().orElse("-"),
          Long.toString(given()),
          Long.toString(summary.rejected()),
          expected,
          String.join("; ", rejections),
          why);
    }
  }

  static final String HEADER = "path\tformat\tread\trejected\texpected\trejections\tdifference\n";
  private static final int REJECTIONS_SHOWN = 5;

  private SamplesTable() {}

  static List<Row> of(Path samples) throws IOException {
    Map<String, String> expected = expected(samples.resolve("INDEX.tsv"));
    SourceFileReader reader = FormatRegister.reader();
    List<Row> rows = new ArrayList<>();
    try (SourceListing listing = new SourceLister(SourceLimits.DEFAULT).list(List.of(samples))) {
      for (SourceFile file : listing.files()) {
        if (!file.path().equals("INDEX.tsv")) {
          rows.add(row(reader, file, expected.getOrDefault(file.path(), "")));
        }
      }
    }
    return rows;
  }

  private static Row row(SourceFileReader reader, SourceFile file, String expected)
      throws IOException {
    List<String> rejections = new ArrayList<>();
    ReadSummary summary = reader.read(file, item -> note(item, rejections));
    Row row = new Row(file.path(), summary, expected, rejections, "");
    return row.differs()
        ? new Row(file.path(), summary, expected, rejections, why(file, row))
        : row;
  }

  private static void note(SourceItem item, List<String> rejections) {
    if (item instanceof SourceItem.Rejected rejected && rejections.size() < REJECTIONS_SHOWN) {
      RejectedSource refusal = rejected.rejection();
      rejections.add(
          refusal.reason() + " " + refusal.position() + " (" + refusal.detail().strip() + ")");
    }
  }

  /** Why the counts differ; empty where nothing known explains it. */
  private static String why(SourceFile file, Row row) throws IOException {
    for (Map.Entry<String, String> seen : SEEN.entrySet()) {
      if (row.path().startsWith(seen.getKey())) {
        return seen.getValue();
      }
    }
    long counted = Long.parseLong(row.expected());
    long all = row.given() + row.summary().rejected();
    String text = text(file);
    if (counted == all) {
      return "each rejected one says why";
    }
    if (row.path().startsWith("bibtex/")) {
      long signs = BIBTEX_ENTRY.matcher(text).results().count();
      return counted <= signs ? "INDEX counts @comment and @string too, or not every entry" : "";
    }
    if (Set.of(text.lines().count(), text.lines().count() - 1).contains(counted)) {
      return "INDEX counts lines";
    }
    return counted == 1 && row.given() > 1 ? "INDEX counts the file, not what it holds" : "";
  }

  private static String text(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> expected(Path index) throws IOException {
    Map<String, String> counts = new HashMap<>();
    for (String line : Files.readAllLines(index)) {
      String[] cells = line.split("\t", -1);
      counts.put(cells[0], cells.length > 7 ? cells[7] : "");
    }
    return counts;
  }
}

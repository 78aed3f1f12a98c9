package org.lucerna.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lucerna.backend.lucene.LuceneIndex;
import org.lucerna.backend.lucene.LuceneVersions;
import org.lucerna.format.FormatRegister;
import org.lucerna.format.Samples;
import org.lucerna.index.IndexField;
import org.lucerna.index.SourceKey;
import org.lucerna.index.StoredRecord;
import org.lucerna.model.AbstractSection;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;
import org.lucerna.query.IndexSnapshot;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceLimits;
import org.lucerna.source.SourceLister;
import org.lucerna.source.SourceListing;

/**
 * Every citation and every trial of a folder of samples is in the index made from it, and right.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesIndexTest {
  private static final Pattern CITATION =
      Pattern.compile(
          "<Pubmed(?:Book)?Article\\b[^>]*>\\s*<(?:MedlineCitation|BookDocument)\\b[^>]*>\\s*"
              + "<PMID[^>]*>\\s*(\\d+)\\s*</PMID>");
  private static final Pattern NCT = Pattern.compile("\\bNCT\\d{8}\\b");
  private static final Pattern XML_NCT = Pattern.compile("<nct_id>\\s*(NCT\\d{8})\\s*</nct_id>");
  private static final Pattern JSON_NCT =
      Pattern.compile("\"(?:nctId|NCTId|nct_id)\"\\s*:\\s*\"(NCT\\d{8})\"");

  /** Names the number of another trial. */
  private static final String EXPANDED_ACCESS = "\"expandedAccessInfo\"\\s*:\\s*\\{[^}]*}";

  @TempDir static Path home;
  private Path samples = Path.of("");

  @BeforeAll
  void index() {
    assumeTrue(System.getProperty("lucerna.samples") != null, "no -Dlucerna.samples given");
    samples = Samples.folder();
    List<Path> roots =
        List.of(
                "pubmed-xml",
                "ctgov-json-v2",
                "ctgov-json-v1",
                "ctgov-json-fromxml",
                "ctgov-xml",
                "ctgov-csv")
            .stream()
            .map(samples::resolve)
            .toList();
    IndexRun run =
        new IndexRun(
            new SourceLister(SourceLimits.DEFAULT),
            FormatRegister.reader(),
            IndexFixture.vocabulary(),
            "1");
    run.run(new LuceneIndex(home), new IndexOptions(roots, false, false, 2), RunProgress.NONE);
  }

  @Test
  void everyCitationThatAPlainScanFindsIsThereAsASecondReadingHasIt() throws Exception {
    int compared = 0;
    List<String> differences = new ArrayList<>();
    try (SourceListing listing = listing("pubmed-xml");
        LuceneVersions versions = new LuceneIndex(home).openVersions();
        IndexSnapshot snapshot = versions.current()) {
      for (SourceFile file : listing.files()) {
        Set<String> scanned = scan(file, CITATION);
        if (scanned.isEmpty()) {
          continue; // not well-formed, or bare citations: SamplesTest counts them
        }
        List<PubmedByXpath.Facts> facts;
        try (InputStream in = file.open()) {
          facts = PubmedByXpath.of(in);
        }
        Set<String> pmids = new HashSet<>();
        facts.forEach(each -> pmids.add(each.pmid()));
        assertEquals(scanned, pmids, file.path());
        List<Publication> read =
            sources(snapshot, samples.resolve("pubmed-xml").resolve(file.path()));
        assertEquals(facts.size(), read.size(), file.path());
        for (int i = 0; i < facts.size(); i++) {
          differences.addAll(facts.get(i).differences(facts(read.get(i))));
          compared++;
        }
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(compared > 500, "compared " + compared);
  }

  @Test
  void everyTrialThatAPlainScanFindsIsThere() throws Exception {
    Set<String> missing = new HashSet<>();
    int found = 0;
    try (LuceneVersions versions = new LuceneIndex(home).openVersions();
        IndexSnapshot snapshot = versions.current()) {
      for (String folder :
          List.of("ctgov-json-v2", "ctgov-json-v1", "ctgov-json-fromxml", "ctgov-xml")) {
        try (SourceListing listing = listing(folder)) {
          for (SourceFile file : listing.files()) {
            Pattern pattern = folder.equals("ctgov-xml") ? XML_NCT : JSON_NCT;
            Set<String> scanned = scan(file, pattern);
            assertFalse(scanned.isEmpty() && !scan(file, NCT).isEmpty(), file.path());
            for (String nct : scanned) {
              found++;
              if (snapshot.find(IndexField.ID, "nct:" + nct, 1).isEmpty()) {
                missing.add(file.path() + ' ' + nct);
              }
            }
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(found > 100, "found " + found);
  }

  /** The source records of a file, in its order. */
  private static List<Publication> sources(IndexSnapshot snapshot, Path file) {
    List<Publication> records = new ArrayList<>();
    String path = ListedFile.full(file);
    for (int i = 0; ; i++) {
      Optional<StoredRecord> stored = snapshot.read(new SourceKey(path, i).toString());
      if (stored.isEmpty()) {
        return records;
      }
      records.add((Publication) stored.get().annotated().source());
    }
  }

  private static PubmedByXpath.Facts facts(Publication publication) {
    return new PubmedByXpath.Facts(
        publication.header().identifiers().stream()
            .filter(id -> id.scheme() == IdentifierScheme.PMID)
            .map(Identifier::value)
            .findFirst()
            .orElse(""),
        publication.header().title().equals(RecordHeader.NO_TITLE)
            ? ""
            : publication.header().title(),
        String.join(
            " ", publication.abstractSections().stream().map(AbstractSection::text).toList()),
        publication.authors().stream().map(SamplesIndexTest::author).toList(),
        publication.journal().map(issue -> issue.title()).orElse(""),
        publication.header().published().map(date -> Integer.toString(date.year())).orElse(""),
        publication.publicationTypes(),
        publication.mesh().stream().map(SamplesIndexTest::heading).toList());
  }

  private static String author(PersonName name) {
    return name.collective() ? "group " + name.family() : name.family() + ", " + name.given();
  }

  private static String heading(MeshHeading heading) {
    return heading.name()
        + String.join("", heading.qualifiers().stream().map(each -> "/" + each).toList());
  }

  private static Set<String> scan(SourceFile file, Pattern pattern) throws Exception {
    Set<String> found = new HashSet<>();
    try (InputStream in = file.open()) {
      Matcher matcher =
          pattern.matcher(
              new String(in.readAllBytes(), StandardCharsets.UTF_8)
                  .replaceAll(EXPANDED_ACCESS, ""));
      while (matcher.find()) {
        found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
      }
    }
    return found;
  }

  private SourceListing listing(String folder) {
    return new SourceLister(SourceLimits.DEFAULT).list(List.of(samples.resolve(folder)));
  }
}

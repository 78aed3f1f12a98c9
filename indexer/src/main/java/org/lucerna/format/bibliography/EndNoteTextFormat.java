package org.lucerna.format.bibliography;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TaggedFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TaggedRecords;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

/** EndNote's output style Show All: {@code Reference Type: Journal Article}, {@code Year: 2018}. */
public final class EndNoteTextFormat extends TaggedFormat {
  private static final Pattern START = Pattern.compile("Reference Type: {1,3}\\S.{2,60}");
  private static final Pattern OTHER = Pattern.compile("(?m)^(?:Record Number|Author|Year): \\S");
  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z' /()-]{1,40}): ?(.*)");

  /** EndNote's names of fields, as a plain table has them. */
  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          entry("Reference Type", "documenttype"),
          entry("Author", "authors"),
          entry("Editor", "author"),
          entry("Year", "year"),
          entry("Title", "title"),
          entry("Translated Title", "originaltitle"),
          entry("Journal", "journal"),
          entry("Book Title", "journaltitle"),
          entry("Conference Name", "sourcetitle"),
          entry("Volume", "volume"),
          entry("Issue", "issue"),
          entry("Pages", "pages"),
          entry("Article Number", "page"),
          entry("Date", "dayofyear"),
          entry("ISSN", "issn"),
          entry("ISBN", "isbn"),
          entry("DOI", "doi"),
          entry("PMCID", "pmcid"),
          entry("Accession Number", "accession"),
          entry("Name of Database", "database"),
          entry("Database Provider", "provider"),
          entry("Notes", "notes"),
          entry("Research Notes", "researchnotes"),
          entry("Keywords", "keywords"),
          entry("Abstract", "abstract"),
          entry("URL", "url"),
          entry("Author Address", "affiliations"),
          entry("Language", "language"),
          entry("Publisher", "publisher"));

  /** Whose accession number is a PMID. */
  private static final Pattern DATABASES =
      Pattern.compile("(?i)(?<![a-z])(?:pubmed|medline|nlm)(?![a-z])");

  /** Fields that are not read, which end the one before them all the same. */
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "Record Number|Short Title|Alternate Journal|Type of (?:Article|Work|Medium)"
              + "|Epub Date|Start Page|Number of (?:Pages|Volumes)|NIHMSID|Legal Note|Label"
              + "|Link to PDF|File Attachments|Access Date|Custom \\d|Caption|Call Number"
              + "|Place Published|City|Edition|Series (?:Editor|Title)|Original Publication"
              + "|Reprint Edition|Reviewed Item|'File' Attachments|Figure"
              + "|Translated Author|Last Updated Date|Added to Library|Rating");

  public EndNoteTextFormat() {
    super("endnote-text");
  }

  @Override
  public Recognition recognise(SourceHead head) {
    boolean starts = head.text().lines().limit(20).anyMatch(line -> START.matcher(line).matches());
    return starts && OTHER.matcher(head.text()).find() ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected Dialect dialect() {
    return EndNoteTextFormat::take;
  }

  private static void take(String line, TaggedRecords records) {
    if (START.matcher(line).matches()) {
      records.begin();
    }
    Matcher field = FIELD.matcher(line);
    if (field.matches() && HEADERS.containsKey(field.group(1))) {
      records.add(HEADERS.get(field.group(1)), field.group(2));
    } else if (field.matches() && PASSED_OVER.matcher(field.group(1)).matches()) {
      records.add("", field.group(2));
    } else {
      records.continueWith(line, "\n");
    }
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    String day = record.first("dayofyear");
    if (!day.isEmpty()) {
      record.add("date", day + ' ' + record.first("year"));
    }
    String source = record.first("provider") + ' ' + record.first("database");
    if (DATABASES.matcher(source).find()) {
      record.add("pmid", record.first("accession"));
    }
    return Items.item(
        TableRecord.draft(new FieldsRow(record), TableDialect.PLAIN), file, position, name());
  }
}

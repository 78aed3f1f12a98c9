package org.lucerna.format.bibliography;

import static java.util.Map.entry;

import java.util.HashMap;
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

  /** EndNote's names of fields, as a plain table has them; what is in neither is not read. */
  private static final Map<String, String> HEADERS =
      Map.ofEntries(
          entry("Reference Type", "documenttype"),
          entry("Author", "authors"),
          entry("Editor", "editors"),
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
          entry("Date", "date"),
          entry("ISSN", "issn"),
          entry("ISBN", "isbn"),
          entry("DOI", "doi"),
          entry("PMCID", "pmcid"),
          entry("Accession Number", "accession"),
          entry("Name of Database", "database"),
          entry("Database Provider", "provider"),
          entry("Keywords", "keywords"),
          entry("Abstract", "abstract"),
          entry("URL", "url"),
          entry("Author Address", "affiliations"),
          entry("Language", "language"),
          entry("Publisher", "publisher"));

  /** Fields that are not read, which end the one before them all the same. */
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "Record Number|Short Title|Alternate Journal|Type of (?:Article|Work|Medium)|Notes"
              + "|Epub Date|Start Page|Number of (?:Pages|Volumes)|NIHMSID|Legal Note|Label"
              + "|Link to PDF|File Attachments|Access Date|Custom \\d|Caption|Call Number"
              + "|Place Published|City|Edition|Series (?:Editor|Title)|Original Publication"
              + "|Reprint Edition|Reviewed Item|Research Notes|'File' Attachments|Figure"
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
    Map<String, String> values = new HashMap<>();
    for (String header : HEADERS.values()) {
      values.put(header, record.first(header));
    }
    String year = record.first("year");
    values.computeIfPresent("date", (key, day) -> day.isEmpty() ? "" : day + ' ' + year);
    values.merge("authors", record.first("editors"), (own, other) -> own.isEmpty() ? other : own);
    String source = record.first("provider") + ' ' + record.first("database");
    if (source.matches("(?is).*(?<![a-z])(?:pubmed|medline|nlm)(?![a-z]).*")) {
      values.put("pmid", record.first("accession"));
    }
    return Items.item(
        TableRecord.draft(new FieldsRow(values), TableDialect.PLAIN), file, position, name());
  }
}

package org.lucerna.format.bibliography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.TaggedFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TaggedRecords;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

/**
 * EndNote's import format (.enw) and refer: {@code %T Title}. A blank line before a tag parts
 * records; one before other text is within an abstract.
 */
public final class EnwFormat extends TaggedFormat {
  private static final Pattern TAG = Pattern.compile("%(\\S)(?:\\s(.*))?");

  public EnwFormat() {
    super("enw");
  }

  @Override
  public Recognition recognise(SourceHead head) {
    List<String> lines = head.text().lines().filter(line -> !line.isBlank()).limit(20).toList();
    long tagged =
        lines.stream().filter(line -> line.matches("%[A-Z0-9@!&*#$?+^>~(=\\[] .*")).count();
    return !lines.isEmpty() && tagged * 2 > lines.size() && !head.text().startsWith("%PDF")
        ? Recognition.LIKELY
        : Recognition.NO;
  }

  @Override
  protected boolean endsWithOther() {
    return true;
  }

  @Override
  protected Dialect dialect() {
    return new Lines();
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return Items.item(draft(record), file, position, name());
  }

  private static final class Lines implements Dialect {
    private boolean blank = true;

    @Override
    public void take(String line, TaggedRecords records) {
      Matcher tag = TAG.matcher(line);
      if (tag.matches()) {
        if (begins(tag.group(1), records)) {
          records.begin();
        }
        records.add(tag.group(1), tag.group(2) == null ? "" : tag.group(2));
      } else {
        records.continueWith(line, "\n");
      }
      blank = line.isBlank();
    }

    /** Digital Commons writes the title before the type. */
    private boolean begins(String tag, TaggedRecords records) {
      boolean titleOnly =
          records.open().filter(record -> record.has("T") && record.count() == 1).isPresent();
      return blank || !records.isOpen() || (tag.equals("0") && !titleOnly);
    }
  }

  private static PublicationDraft draft(TaggedRecord record) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(oneLine(record.first("T", "B")));
    List<String> authors = record.all("A");
    (authors.isEmpty() ? record.all("E") : authors).forEach(name -> draft.author(Names.of(name)));
    draft.type(record.first("0"));
    draft.journal(oneLine(record.first("J", "B")));
    draft.volume(record.first("V"));
    draft.issue(record.first("N"));
    draft.pages(record.first("P"));
    draft.header.published(Dates.parse(record.first("8") + ' ' + record.first("D")));
    draft.header.published(Dates.parse(record.first("D")));
    draft.header.own(IdentifierScheme.DOI, record.first("R"));
    draft.issn(record.first("@"));
    draft.header.mentioned(IdentifierScheme.ISBN, record.first("@"));
    for (String tag : List.of("Z", "O", "1", "2", "3", "4")) {
      record.all(tag).forEach(draft::note);
    }
    pubmed(record, draft);
    StructuredText.split(oneLine(record.first("X")))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    for (String words : record.all("K")) {
      Parts.of(words, ";\n").forEach(word -> draft.keyword(word.replaceFirst("^\\*", "")));
    }
    draft.affiliation(oneLine(record.first("+")));
    draft.publisher(record.first("I"));
    draft.header.language(record.first("G"));
    return draft;
  }

  /** The accession number is a PMID where the database, its host or the DOI's mark says so. */
  private static void pubmed(TaggedRecord record, PublicationDraft draft) {
    record.all("U").forEach(draft.header::address);
    String database = record.first("~") + ' ' + record.first("W");
    if (database.matches("(?is).*(?<![a-z])(?:pubmed|medline|nlm)(?![a-z]).*")
        || Ids.isOfPubmed(record.first("R"))) {
      Ids.pmid(record.first("M")).ifPresent(draft.header::own);
    }
    Ids.pmcid(record.first("2")).ifPresent(draft.header::own);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}

package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.Parts;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TextLines;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceSink;

/**
 * EndNote's import format (.enw) and refer: {@code %T Title}. A blank line before a tag parts
 * records; one before other text is within an abstract.
 */
public final class EnwFormat implements SourceFormat {
  private static final Pattern TAG = Pattern.compile("%(\\S)(?:\\s(.*))?");

  @Override
  public String name() {
    return "enw";
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
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      TaggedRecord record = new TaggedRecord(1);
      int count = 0;
      int fields = 0;
      boolean blank = false;
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        Matcher tag = TAG.matcher(line.replace("\ufeff", ""));
        boolean tagged = tag.matches();
        // Digital Commons writes the title before the type.
        boolean titleOnly = record.has("T") && fields == 1;
        boolean again = tagged && tag.group(1).equals("0") && !titleOnly;
        if ((again || (tagged && blank)) && !record.isEmpty()) {
          count++;
          hand(record, count, file, sink);
          record = new TaggedRecord(lines.number());
          fields = 0;
        }
        if (tagged) {
          fields++;
          record.add(tag.group(1), tag.group(2) == null ? "" : tag.group(2));
        } else if (!record.isEmpty()) {
          record.continueWith(line, "\n");
        }
        blank = line.isBlank();
      }
      if (!record.isEmpty()) {
        hand(record, count + 1, file, sink);
      }
    }
  }

  private void hand(TaggedRecord record, int number, SourceFile file, SourceSink sink) {
    String position = "record " + number + ", line " + record.line();
    sink.accept(Items.item(draft(record), file, position, name()));
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
    pubmed(record, draft);
    draft.header.url(record.first("U"));
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

  /** The accession number is a PMID where the database, its host or an address says so. */
  private static void pubmed(TaggedRecord record, PublicationDraft draft) {
    record.all("U").forEach(url -> Ids.pmidOf(url).ifPresent(draft.header::own));
    String database = record.first("~") + ' ' + record.first("W");
    if (database.matches("(?is).*(?<![a-z])(?:pubmed|medline|nlm)(?![a-z]).*")) {
      Ids.pmid(record.first("M")).ifPresent(draft.header::own);
    }
    Ids.pmcid(record.first("2")).ifPresent(draft.header::own);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}

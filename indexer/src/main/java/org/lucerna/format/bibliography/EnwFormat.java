package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TextLines;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceSink;

/** EndNote's import format (.enw) and refer: {@code %T Title}. */
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
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        Matcher tag = TAG.matcher(line.replace("\ufeff", ""));
        boolean starts = line.isBlank() || line.startsWith("%0");
        if (starts && !record.isEmpty()) {
          count++;
          hand(record, count, file, sink);
          record = new TaggedRecord(lines.number());
        }
        if (tag.matches()) {
          record.add(tag.group(1), tag.group(2) == null ? "" : tag.group(2));
        } else if (!record.isEmpty()) {
          record.continueWith(line, " ");
        }
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
    draft.header.title(record.first("T", "B"));
    List<String> authors = record.all("A");
    (authors.isEmpty() ? record.all("E") : authors).forEach(name -> draft.author(Names.of(name)));
    draft.type(record.first("0"));
    draft.journal(record.first("J", "B"));
    draft.volume(record.first("V"));
    draft.issue(record.first("N"));
    draft.pages(record.first("P"));
    draft.header.published(Dates.parse(record.first("8") + ' ' + record.first("D")));
    draft.header.published(Dates.parse(record.first("D")));
    draft.header.own(IdentifierScheme.DOI, record.first("R"));
    draft.issn(record.first("@"));
    draft.header.mentioned(IdentifierScheme.ISBN, record.first("@"));
    draft.header.url(record.first("U"));
    draft.abstractSection("", record.first("X"));
    record.all("K").forEach(draft::keyword);
    draft.publisher(record.first("I"));
    draft.header.language(record.first("G"));
    return draft;
  }
}

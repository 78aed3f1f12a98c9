package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.pubmed.StructuredText;
import org.lucerna.format.read.TagLine;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TextLines;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceSink;

/** Ovid's own tagged text, of Embase and MEDLINE: records begin {@code <3001. >}. */
public final class OvidFormat implements SourceFormat {
  @Override
  public String name() {
    return "ovid";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    boolean numbered = text.lines().limit(40).anyMatch(OvidFormat::isNumber);
    return numbered && text.contains("TI  - ") && !text.contains("TY  - ")
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  private static boolean isNumber(String line) {
    return line.matches("<\\d{1,7}\\. ?>\\s*");
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      TaggedRecord record = new TaggedRecord(1);
      int count = 0;
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        Optional<TagLine> tag = TagLine.hyphened(line, 2);
        if (isNumber(line)) {
          count += record.isEmpty() ? 0 : 1;
          hand(record, count, file, sink);
          record = new TaggedRecord(lines.number());
        } else if (tag.isPresent()) {
          record.add(tag.get().tag(), tag.get().value());
        } else if (!record.isEmpty()) {
          record.continueWith(line, " ");
        }
      }
      hand(record, count + 1, file, sink);
    }
  }

  private void hand(TaggedRecord record, int number, SourceFile file, SourceSink sink) {
    if (!record.isEmpty()) {
      String position = "record " + number + ", line " + record.line();
      sink.accept(Items.item(draft(record), file, position, name()));
    }
  }

  private static PublicationDraft draft(TaggedRecord record) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(record.first("TI"));
    draft.vernacularTitle(record.first("OT", "TO"));
    record.all("AU", "FA").forEach(name -> draft.author(Names.of(name.replaceFirst("\\.$", ""))));
    String source = record.first("SO");
    draft.journal(
        record.first("JN", "JT").isEmpty() ? beforeDot(source) : record.first("JN", "JT"));
    draft.volume(record.first("VO"));
    draft.issue(record.first("IP", "IS"));
    draft.pages(record.first("PG"));
    draft.header.published(Dates.parse(record.first("DP", "YR", "DC")));
    draft.header.published(Dates.parse(source.replaceFirst("^.*Date of Publication: ", "")));
    draft.header.own(IdentifierScheme.DOI, record.first("DO"));
    Ids.pmid(record.first("PM", "UP")).ifPresent(draft.header::own);
    if (record.first("DB").toLowerCase(java.util.Locale.ROOT).contains("medline")) {
      Ids.pmid(record.first("UI", "AN")).ifPresent(draft.header::own);
    }
    record.all("IS", "SN").forEach(draft::issn);
    StructuredText.split(record.first("AB"))
        .forEach(part -> draft.abstractSection(part.label(), part.text()));
    for (String tag : List.of("KW", "MH", "SH", "DE")) {
      record.all(tag).forEach(word -> draft.keyword(word.replaceFirst("^\\*", "")));
    }
    record.all("PT", "ST").forEach(draft::type);
    record.all("IN", "AD").forEach(draft::affiliation);
    draft.publisher(record.first("PB"));
    draft.header.language(record.first("LG", "LA"));
    return draft;
  }

  private static String beforeDot(String source) {
    int dot = source.indexOf(". ");
    return dot > 0 ? source.substring(0, dot) : source;
  }
}

package org.lucerna.format.pubmed;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.Heads;
import org.lucerna.format.read.TagLine;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TextLines;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceSink;

/** MEDLINE tagged text, which PubMed exports as NBIB (NLM, MEDLINE/PubMed data elements). */
public final class NbibFormat implements SourceFormat {
  private static final int LONGEST_TAG = 4;
  private static final int LINES_LOOKED_AT = 80;

  @Override
  public String name() {
    return "nbib";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    if (Heads.binary(head.text())) {
      return Recognition.NO;
    }
    int own = 0;
    for (String line : head.text().lines().limit(LINES_LOOKED_AT).toList()) {
      if (line.startsWith("TY  - ") || line.startsWith("ER  -") || line.startsWith("VN  - Ovid")) {
        return Recognition.NO;
      }
      if (isNumber(line)) {
        return Recognition.CERTAIN;
      }
      String tag = TagLine.hyphened(line, LONGEST_TAG).map(TagLine::tag).orElse("");
      own +=
          switch (tag) {
            case "OWN", "STAT", "DP", "FAU", "PT", "JT", "TA", "MH", "SO", "LR", "PMC" -> 1;
            default -> 0;
          };
    }
    return own > 2 ? Recognition.LIKELY : Recognition.NO;
  }

  private static boolean isNumber(String line) {
    return line.startsWith("PMID-")
        && line.length() > 5
        && line.substring(5).strip().chars().allMatch(Character::isDigit);
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      TaggedRecord record = new TaggedRecord(1);
      boolean blank = false;
      int count = 0;
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        Optional<TagLine> tag = TagLine.hyphened(line, LONGEST_TAG);
        if (tag.isPresent()) {
          if (begins(tag.get(), record, blank)) {
            count++;
            hand(record, count, file, sink);
            record = new TaggedRecord(lines.number());
          }
          record.add(tag.get().tag(), tag.get().value());
        } else if (!record.isEmpty()) {
          record.continueWith(line, " ");
        }
        blank = line.isBlank();
      }
      if (!record.isEmpty()) {
        hand(record, count + 1, file, sink);
      }
    }
  }

  /** A record begins with its PMID; records without one are parted by blank lines. */
  private static boolean begins(TagLine tag, TaggedRecord record, boolean blank) {
    return !record.isEmpty()
        && (tag.tag().equals("PMID") ? record.has("PMID") || blank : blank && record.has("TI"));
  }

  private void hand(TaggedRecord record, int number, SourceFile file, SourceSink sink) {
    String position = "record " + number + ", line " + record.line();
    sink.accept(Items.item(NbibRecord.draft(record), file, position, name()));
  }
}

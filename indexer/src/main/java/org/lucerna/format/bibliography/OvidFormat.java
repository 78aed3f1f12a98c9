package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TagLine;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TextLines;
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
    return line.matches("<\\d{1,7}(?:\\. ?)?>\\s*");
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
      sink.accept(Items.item(OvidRecord.draft(record), file, position, name()));
    }
  }
}

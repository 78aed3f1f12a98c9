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

/**
 * RIS in the dialects of PubMed managers, Embase, Ovid, Cochrane, Scopus and others: what stands
 * between {@code ER} and the next {@code TY} is passed over, lines without a tag go on with the
 * field before them.
 */
public final class RisFormat implements SourceFormat {
  @Override
  public String name() {
    return "ris";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    boolean type =
        head.text()
            .lines()
            .limit(400)
            .anyMatch(line -> line.startsWith("TY  -") || line.startsWith("\ufeffTY  -"));
    return type ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      @Nullable TaggedRecord record = null;
      int count = 0;
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        Optional<TagLine> tag = tag(line);
        boolean starts = tag.isPresent() && tag.get().tag().equals("TY");
        boolean ends = tag.isPresent() && tag.get().tag().equals("ER");
        if (record != null && (starts || ends)) {
          count++;
          hand(record, count, file, sink);
          record = null;
        }
        if (starts) {
          record = new TaggedRecord(lines.number());
        }
        if (record != null && tag.isPresent()) {
          record.add(tag.get().tag(), tag.get().value());
        } else if (record != null) {
          record.continueWith(line, "\n");
        }
      }
      if (record != null) {
        hand(record, count + 1, file, sink);
      }
    }
  }

  /** {@code ER -}: two characters, two blanks, a hyphen; text that merely begins so has no such. */
  private static Optional<TagLine> tag(String line) {
    boolean placed = line.length() >= 5 && line.startsWith("  -", 2);
    return placed ? TagLine.hyphened(line, 2) : Optional.empty();
  }

  private void hand(TaggedRecord record, int number, SourceFile file, SourceSink sink) {
    String position = "record " + number + ", line " + record.line();
    sink.accept(Items.item(new RisRecord(record).draft(), file, position, name()));
  }
}

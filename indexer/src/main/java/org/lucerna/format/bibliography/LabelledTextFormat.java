package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TextLines;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceSink;

/**
 * Records under field names in words: Ovid's, from {@code <8>} on, labels at the margin and values
 * indented; and Embase.com's, from {@code RECORD 8} on, labels in capitals after a blank line.
 */
public final class LabelledTextFormat implements SourceFormat {
  private static final Pattern OVID = Pattern.compile("<\\d{1,7}(?:\\. ?)?>\\s*");
  private static final Pattern EMBASE = Pattern.compile("RECORD \\d{1,7}\\s*");
  private static final Pattern OVID_TITLE = Pattern.compile("(?m)^Title\\s*\\R {1,8}\\S");
  private static final Pattern EMBASE_TITLE = Pattern.compile("(?m)^TITLE\\s*\\R\\S");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9 /&,()'-]{2,70}");

  @Override
  public String name() {
    return "labelled-text";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    boolean ovid =
        text.lines().limit(60).anyMatch(line -> OVID.matcher(line).matches())
            && OVID_TITLE.matcher(text).find();
    boolean embase =
        text.lines().limit(60).anyMatch(line -> EMBASE.matcher(line).matches())
            && EMBASE_TITLE.matcher(text).find();
    return ovid || embase ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      @Nullable TaggedRecord record = null;
      int count = 0;
      boolean ovid = false;
      boolean blank = true;
      boolean first = true;
      String tag = "";
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        boolean numbered = OVID.matcher(line).matches();
        if (numbered || (blank && EMBASE.matcher(line).matches())) {
          count = hand(record, count, file, sink);
          record = new TaggedRecord(lines.number());
          ovid = numbered;
          tag = "";
        } else if (record != null && isLabel(line, ovid, blank)) {
          tag = Labels.tag(line);
          first = true;
        } else if (record != null && !line.isBlank() && !tag.isEmpty()) {
          Labels.add(record, tag, line, first);
          first = false;
        }
        blank = line.isBlank();
      }
      hand(record, count, file, sink);
    }
  }

  private static boolean isLabel(String line, boolean ovid, boolean blank) {
    return ovid
        ? !line.isBlank() && !Character.isWhitespace(line.charAt(0))
        : (blank || Labels.isKnown(line)) && CAPITALS.matcher(line.strip()).matches();
  }

  private int hand(@Nullable TaggedRecord record, int count, SourceFile file, SourceSink sink) {
    if (record == null) {
      return count;
    }
    String position = "record " + (count + 1) + ", line " + record.line();
    sink.accept(Items.item(OvidRecord.draft(record), file, position, name()));
    return count + 1;
  }
}

package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * Web of Science's tagged text: {@code FN}, {@code VR}, records from {@code PT} to {@code ER}; one
 * whose {@code PT} is damaged begins with the first field after the last {@code ER}.
 */
public final class WosFormat implements SourceFormat {
  private static final Pattern START =
      Pattern.compile("(?m)\\A\\s*FN .*\\R+VR |^PT [A-Z]\\s*\\R(?:[A-Z][A-Z0-9] |\\s)");

  /** In these fields every line is a value of its own. */
  private static final Set<String> LISTS = Set.of("AU", "AF", "CR", "C1", "CA", "BE", "ED");

  @Override
  public String name() {
    return "wos";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    return START.matcher(head.text()).find() ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      @Nullable TaggedRecord record = null;
      String last = "";
      int count = 0;
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        Optional<TagLine> tag = TagLine.spaced(line.replace("\ufeff", ""));
        String name = tag.map(TagLine::tag).orElse("");
        if (record != null && (name.equals("PT") || name.equals("ER") || name.equals("EF"))) {
          count++;
          hand(record, count, file, sink);
          record = null;
        }
        boolean frame =
            name.equals("FN") || name.equals("VR") || name.equals("ER") || name.equals("EF");
        if (record == null && tag.isPresent() && !frame) {
          record = new TaggedRecord(lines.number());
        }
        if (record != null && tag.isPresent()) {
          record.add(name, tag.get().value());
          last = name;
        } else if (record != null && LISTS.contains(last) && !line.isBlank()) {
          record.add(last, line);
        } else if (record != null) {
          record.continueWith(line, " ");
        }
      }
      if (record != null) {
        hand(record, count + 1, file, sink);
      }
    }
  }

  private void hand(TaggedRecord record, int number, SourceFile file, SourceSink sink) {
    String position = "record " + number + ", line " + record.line();
    sink.accept(Items.item(WosRecord.draft(record), file, position, name()));
  }
}

package org.lucerna.format.bibliography;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TagLine;
import org.lucerna.format.read.TaggedFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TaggedRecords;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

/**
 * Web of Science's tagged text: {@code FN}, {@code VR}, records from {@code PT} to {@code ER}; one
 * whose {@code PT} is damaged begins with the first field after the last {@code ER}.
 */
public final class WosFormat extends TaggedFormat {
  private static final Pattern START =
      Pattern.compile("(?m)\\A\\s*FN .*\\R+VR |^PT [A-Z]\\s*\\R(?:[A-Z][A-Z0-9] |\\s)");

  private static final Set<String> ENDS = Set.of("ER", "EF");
  private static final Set<String> FRAME = Set.of("FN", "VR", "ER", "EF");

  /** In these fields every line is a value of its own. */
  private static final Set<String> LISTS = Set.of("AU", "AF", "CR", "C1", "CA", "BE", "ED");

  public WosFormat() {
    super("wos");
  }

  @Override
  public Recognition recognise(SourceHead head) {
    return START.matcher(head.text()).find() ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected Dialect dialect() {
    return new Lines();
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return Items.item(WosRecord.draft(record), file, position, name());
  }

  private static final class Lines implements Dialect {
    private String last = "";

    @Override
    public void take(String line, TaggedRecords records) {
      Optional<TagLine> tag = TagLine.spaced(line);
      String name = tag.map(TagLine::tag).orElse("");
      if (name.equals("PT") || ENDS.contains(name)) {
        records.end();
      }
      if (tag.isPresent() && !records.isOpen() && !FRAME.contains(name)) {
        records.begin();
      }
      if (tag.isPresent()) {
        records.add(name, tag.get().value());
        last = records.isOpen() ? name : last;
      } else if (LISTS.contains(last) && !line.isBlank()) {
        records.add(last, line);
      } else {
        records.continueWith(line, " ");
      }
    }
  }
}

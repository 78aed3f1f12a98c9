package org.lucerna.format.bibliography;

import java.util.Optional;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TagLine;
import org.lucerna.format.read.TaggedFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

/** Ovid's own tagged text, of Embase and MEDLINE: records begin {@code <3001. >}. */
public final class OvidFormat extends TaggedFormat {
  public OvidFormat() {
    super("ovid");
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
  protected Dialect dialect() {
    return (line, records) -> {
      Optional<TagLine> tag = TagLine.hyphened(line, 2);
      if (isNumber(line) || (tag.isPresent() && !records.isOpen())) {
        records.begin();
      }
      if (tag.isPresent()) {
        records.add(tag.get().tag(), tag.get().value());
      } else if (!isNumber(line)) {
        records.continueWith(line, " ");
      }
    };
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return Items.item(OvidRecord.draft(record), file, position, name());
  }
}

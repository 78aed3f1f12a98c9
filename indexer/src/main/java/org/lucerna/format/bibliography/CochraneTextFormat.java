package org.lucerna.format.bibliography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.read.TaggedFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

/** The Cochrane Library's export as plain text: {@code Record #1 of 9}, {@code ID: CN-0...}. */
public final class CochraneTextFormat extends TaggedFormat {
  private static final Pattern START = Pattern.compile("\\ufeff?Record #\\d{1,7} of \\d{1,7}\\s*");
  private static final Pattern TAG = Pattern.compile("([A-Z]{2,3}): ?(.*)");
  private static final Pattern HEAD =
      Pattern.compile("(?m)^\\ufeff?Record #\\d{1,7} of \\d{1,7}\\s*\\R(?:\\s*\\R)?ID: ");

  public CochraneTextFormat() {
    super("cochrane-text");
  }

  @Override
  public Recognition recognise(SourceHead head) {
    return HEAD.matcher(head.text()).find() ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected Dialect dialect() {
    return (line, records) -> {
      Matcher tag = TAG.matcher(line);
      if (START.matcher(line).matches()) {
        records.begin();
      } else if (tag.matches()) {
        records.add(tag.group(1), tag.group(2));
      } else {
        records.continueWith(line, " ");
      }
    };
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return CochraneRecord.item(record, file, position, name());
  }
}

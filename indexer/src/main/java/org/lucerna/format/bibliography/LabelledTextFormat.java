package org.lucerna.format.bibliography;

import java.util.regex.Pattern;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TaggedFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.format.read.TaggedRecords;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

/**
 * Records under field names in words: Ovid's, from {@code <8>} on, labels at the margin and values
 * indented; and Embase.com's, from {@code RECORD 8} on, labels in capitals after a blank line.
 */
public final class LabelledTextFormat extends TaggedFormat {
  private static final Pattern OVID = Pattern.compile("<\\d{1,7}(?:\\. ?)?>\\s*");
  private static final Pattern EMBASE = Pattern.compile("RECORD \\d{1,7}\\s*");
  private static final Pattern OVID_TITLE = Pattern.compile("(?m)^Title\\s*\\R {1,8}\\S");
  private static final Pattern EMBASE_TITLE = Pattern.compile("(?m)^TITLE\\s*\\R\\S");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9 /&,()'-]{2,70}");

  public LabelledTextFormat() {
    super("labelled-text");
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
  protected Dialect dialect() {
    return new Lines();
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return Items.item(OvidRecord.draft(record), file, position, name());
  }

  private static final class Lines implements Dialect {
    private boolean ovid;
    private boolean blank = true;
    private boolean first = true;
    private String tag = "";

    @Override
    public void take(String line, TaggedRecords records) {
      boolean numbered = OVID.matcher(line).matches();
      if (numbered || (blank && EMBASE.matcher(line).matches())) {
        records.begin();
        ovid = numbered;
        tag = "";
      } else if (records.isOpen() && isLabel(line, ovid, blank)) {
        tag = Labels.tag(line);
        first = true;
      } else if (!line.isBlank() && !tag.isEmpty()) {
        records.open().ifPresent(record -> Labels.add(record, tag, line, first));
        first = false;
      }
      blank = line.isBlank();
    }
  }

  private static boolean isLabel(String line, boolean ovid, boolean blank) {
    return ovid
        ? !line.isBlank() && !Character.isWhitespace(line.charAt(0))
        : (blank || Labels.isKnown(line)) && CAPITALS.matcher(line.strip()).matches();
  }
}

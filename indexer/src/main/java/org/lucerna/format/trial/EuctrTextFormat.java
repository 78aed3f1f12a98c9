package org.lucerna.format.trial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.TaggedFormat;
import org.lucerna.format.read.TaggedRecord;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;

/**
 * The EU Clinical Trials Register's downloads as text: in full, one block for each trial and member
 * state, or as a summary, one for each trial; each begins with {@code EudraCT Number:}.
 */
public final class EuctrTextFormat extends TaggedFormat {
  private static final Pattern FIELD =
      Pattern.compile(
          "([A-Z](?:\\.\\d+){0,9}\\.?|[A-Z][\\w' ,()-]{3,90}?):? ?([^:]{0,160}): ?(.*)");
  private static final Pattern NUMBERED =
      Pattern.compile("([A-Z](?:\\.\\d+){1,9})\\s[^:]{0,200}:\\s?(.*)");
  private static final String START = "EudraCT Number:";

  public EuctrTextFormat() {
    super("euctr-text");
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    boolean form = text.contains("A.2 EudraCT number:");
    boolean summary = text.contains("\nFull Title:") && text.contains("\nTrial protocol:");
    return text.contains("\nEudraCT Number:") && (form || summary)
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  protected Dialect dialect() {
    return (line, records) -> {
      if (line.startsWith(START)) {
        records.begin();
      }
      records.open().ifPresent(record -> take(line, record));
    };
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return Items.item(EuctrFields.draft(record), file, position, name());
  }

  private static void take(String line, TaggedRecord record) {
    Matcher numbered = NUMBERED.matcher(line);
    int colon = line.indexOf(": ");
    if (numbered.matches()) {
      record.add(numbered.group(1), numbered.group(2));
    } else if (FIELD.matcher(line).matches() || (colon > 3 && colon < 100 && !record.has("A.2"))) {
      int at = line.indexOf(':');
      record.add(line.substring(0, at), line.substring(at + 1));
    } else if (!line.matches("\\s*|[A-Z]\\. .*|Summary")) {
      record.continueWith(line, "\n");
    }
  }
}

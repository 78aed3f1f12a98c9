package org.lucerna.format.pubmed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.Heads;
import org.lucerna.format.read.TextLines;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceSink;

/**
 * PubMed's Summary and Abstract text. Both number their records from 1; only a number that follows
 * the last one begins a record, for texts hold numbered lines of their own.
 */
public final class PubmedTextFormat implements SourceFormat {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,7})([.:])\\s+(\\S.*)");
  private static final Pattern PMID = Pattern.compile("(?<![A-Za-z])PMID:\\s*\\d{1,8}");

  @Override
  public String name() {
    return "pubmed-text";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text();
    Matcher first = NUMBERED.matcher("");
    boolean numbered =
        text.lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .filter(line -> first.reset(line.replace("\ufeff", "")).matches())
            .filter(line -> first.group(1).equals("1"))
            .isPresent();
    if (Heads.binary(text) || !numbered || !PMID.matcher(text).find()) {
      return Recognition.NO;
    }
    boolean summary = first.group(2).equals(":") || text.contains("PubMed PMID:");
    boolean records = text.contains("\nPMID: ") || text.contains("[Indexed for MEDLINE]");
    return summary || records ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      List<String> record = new ArrayList<>();
      int number = 0;
      boolean blank = true;
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        Matcher numbered = NUMBERED.matcher(line.replace("\ufeff", ""));
        boolean starts =
            blank && numbered.matches() && numbered.group(1).equals(String.valueOf(number + 1));
        if (starts) {
          hand(record, number, file, sink);
          number++;
          record.clear();
          record.add(numbered.group(3));
        } else if (number > 0) {
          record.add(line.strip());
        }
        blank = line.isBlank();
      }
      hand(record, number, file, sink);
    }
  }

  private void hand(List<String> record, int number, SourceFile file, SourceSink sink) {
    if (number > 0) {
      sink.accept(Items.item(PubmedTextRecord.draft(record), file, "record " + number, name()));
    }
  }
}

package org.lucerna.format.bibliography;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.TrialDraft;
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
  /** The specification has two blanks before the hyphen and one behind it. */
  private static final Pattern TYPE =
      Pattern.compile("\\ufeff?TY(?:  -.{0,80}| {0,3}- {0,3}[A-Z]{3,8}\\s{0,9})");

  /** Tags no RIS has, which tools put among its own. */
  private static final Pattern NUMBER = Pattern.compile("(PMID|PMCID|DOI|ISSN) {0,3}- (.*)");

  @Override
  public String name() {
    return "ris";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    boolean type = head.text().lines().limit(400).anyMatch(line -> TYPE.matcher(line).matches());
    return type ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      @Nullable TaggedRecord record = null;
      boolean loose = false;
      int count = 0;
      for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
        boolean starts = TYPE.matcher(line).matches();
        loose = starts ? !line.replace("\ufeff", "").startsWith("  -", 2) : loose;
        Optional<TagLine> tag = tag(line.replace("\ufeff", ""), loose);
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

  /**
   * {@code ER -}: two characters, two blanks, a hyphen; text that merely begins so has no such.
   *
   * @param loose whether the record's {@code TY} has other blanks, so that other tags may, too
   */
  private static Optional<TagLine> tag(String line, boolean loose) {
    boolean placed = line.length() >= 5 && line.startsWith("  -", 2);
    Matcher number = NUMBER.matcher(line);
    if (number.matches()) {
      return Optional.of(new TagLine(number.group(1), number.group(2)));
    }
    return placed || loose ? TagLine.hyphened(line, 2) : Optional.empty();
  }

  private void hand(TaggedRecord record, int number, SourceFile file, SourceSink sink) {
    String position = "record " + number + ", line " + record.line();
    Optional<TrialDraft> trial = RisTrial.of(record);
    sink.accept(
        trial
            .map(draft -> Items.item(draft, file, position, name()))
            .orElseGet(() -> Items.item(new RisRecord(record).draft(), file, position, name())));
  }
}

package org.lucerna.format.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
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
 * RIS in the dialects of PubMed managers, Embase, Ovid, Cochrane, Scopus and others: what stands
 * between {@code ER} and the next {@code TY} is passed over, lines without a tag go on with the
 * field before them.
 */
public final class RisFormat extends TaggedFormat {
  /** The specification has two blanks before the hyphen and one behind it. */
  private static final Pattern TYPE =
      Pattern.compile("\\ufeff?TY(?:  -.{0,80}| {0,3}- {0,3}[A-Z]{3,8}\\s{0,9})");

  /** Tags no RIS has, which tools put among its own. */
  private static final Pattern NUMBER = Pattern.compile("(PMID|PMCID|DOI|ISSN) {0,3}- (.*)");

  public RisFormat() {
    super("ris");
  }

  @Override
  public Recognition recognise(SourceHead head) {
    boolean type = head.text().lines().limit(400).anyMatch(line -> TYPE.matcher(line).matches());
    return type ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected Dialect dialect() {
    return new Lines();
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return RisTrial.of(record)
        .map(draft -> Items.item(draft, file, position, name()))
        .orElseGet(() -> Items.item(new RisRecord(record).draft(), file, position, name()));
  }

  private static final class Lines implements Dialect {
    private boolean loose;

    @Override
    public void take(String line, TaggedRecords records) {
      boolean starts = TYPE.matcher(line).matches();
      loose = starts ? !line.startsWith("  -", 2) : loose;
      Optional<TagLine> tag = tag(line, loose);
      if (starts) {
        records.begin();
      } else if (tag.isPresent() && tag.get().tag().equals("ER")) {
        records.end();
      }
      if (tag.isPresent()) {
        records.add(tag.get().tag(), tag.get().value());
      } else {
        records.continueWith(line, "\n");
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
}

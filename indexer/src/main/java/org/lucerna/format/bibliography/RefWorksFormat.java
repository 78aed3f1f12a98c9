package org.lucerna.format.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * RefWorks' tagged format, which journals' sites (HighWire, Silverchair) and ProQuest offer beside
 * RIS: {@code RT Journal Article} begins a record, a tag and a blank a field.
 */
public final class RefWorksFormat extends TaggedFormat {
  /** Its tags under RIS's names, where these are others. */
  private static final Map<String, String> RIS =
      Map.ofEntries(
          Map.entry("RT", "TY"),
          Map.entry("YR", "PY"),
          Map.entry("FD", "DA"),
          Map.entry("VO", "VL"),
          Map.entry("OP", "EP"),
          Map.entry("K1", "KW"),
          Map.entry("LK", "UR"),
          Map.entry("UL", "UR"),
          Map.entry("NO", "N1"),
          Map.entry("PP", "CY"),
          Map.entry("OL", "LA"));

  /** Fields that may follow the type; prose has none of them at the beginning of a line. */
  private static final List<String> FIELDS =
      List.of("SR ", "ID ", "A1 ", "T1 ", "JF ", "JO ", "YR ", "AB ", "DO ", "SN ");

  public RefWorksFormat() {
    super("refworks");
  }

  @Override
  public Recognition recognise(SourceHead head) {
    List<String> lines = head.text().lines().filter(line -> !line.isBlank()).limit(60).toList();
    boolean type =
        lines.stream().anyMatch(line -> line.matches("\\ufeff?RT \\p{Lu}[\\p{L} ,/()-]{2,40}\\s*"));
    long fields = lines.stream().filter(line -> FIELDS.stream().anyMatch(line::startsWith)).count();
    return type && fields > 2 ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected Dialect dialect() {
    return RefWorksFormat::take;
  }

  private static void take(String line, TaggedRecords records) {
    Optional<TagLine> tag = TagLine.spaced(line);
    if (tag.isEmpty()) {
      records.continueWith(line, "\n");
      return;
    }
    if (tag.get().tag().equals("RT")) {
      records.begin();
    }
    records.add(RIS.getOrDefault(tag.get().tag(), tag.get().tag()), tag.get().value());
  }

  @Override
  protected SourceItem item(TaggedRecord record, SourceFile file, String position) {
    return Items.item(new RisRecord(record).draft(), file, position, name());
  }
}

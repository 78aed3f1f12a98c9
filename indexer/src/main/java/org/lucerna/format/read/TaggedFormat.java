package org.lucerna.format.read;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** A format of records made of lines, each under a tag or going on with the field before it. */
public abstract class TaggedFormat implements SourceFormat {
  /** What the lines of one file mean; it keeps what it must know of the lines before. */
  @FunctionalInterface
  protected interface Dialect {
    /** Begins and ends records, and adds to the open one, as the line says. */
    void take(String line, TaggedRecords records);
  }

  private final String name;

  protected TaggedFormat(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  /** A new one for each file. */
  protected abstract Dialect dialect();

  protected abstract SourceItem item(TaggedRecord record, SourceFile file, String position);

  @Override
  public final void read(SourceFile file, SourceSink sink) throws IOException {
    TaggedRecords records =
        new TaggedRecords(file, sink, "line", (record, position) -> item(record, file, position));
    Dialect dialect = dialect();
    boolean passing = false;
    boolean afterBlank = false;
    try (TextLines lines = TextLines.open(file)) {
      @Nullable String raw = lines.next(records::refuse);
      while (raw != null) {
        records.at(lines.number());
        // Files that were put together have a byte order mark where each of them begins.
        String line = raw.replace("\ufeff", "");
        passing =
            passing ? !GluedExport.begins(name, line) : refusesOther(line, afterBlank, records);
        if (!passing) {
          dialect.take(line, records);
        }
        afterBlank = line.isBlank();
        raw = lines.next(records::refuse);
      }
    }
    records.end();
  }

  /** Whether records within a record can be no text of it: they have no end of their own. */
  protected boolean endsWithOther() {
    return false;
  }

  /** A record whose end was left out is over where a blank line stands before something else. */
  private boolean refusesOther(String line, boolean afterBlank, TaggedRecords records) {
    boolean within = records.isOpen() && !endsWithOther() && !afterBlank;
    if (within || !GluedExport.tells(name)) {
      return false;
    }
    Optional<String> other = GluedExport.other(name, line);
    other.ifPresent(records::refuseFromHere);
    return other.isPresent();
  }
}

package org.lucerna.format.read;

import java.util.Optional;
import java.util.function.BiFunction;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceLimit;
import org.lucerna.source.SourceSink;

/** The records of a file one after the other; at most one is open, and takes what is added. */
public final class TaggedRecords {
  private final SourceFile file;
  private final SourceSink sink;
  private final String unit;
  private final BiFunction<TaggedRecord, String, SourceItem> maker;
  private Optional<TaggedRecord> open = Optional.empty();
  private int place = 1;
  private int count;

  /**
   * @param unit what is counted in a place: {@code line}, {@code row}
   * @param maker makes of a record and its place what is handed on
   */
  public TaggedRecords(
      SourceFile file,
      SourceSink sink,
      String unit,
      BiFunction<TaggedRecord, String, SourceItem> maker) {
    this.file = file;
    this.sink = sink;
    this.unit = unit;
    this.maker = maker;
  }

  /** What comes now stands there. */
  public void at(int number) {
    place = number;
  }

  public Optional<TaggedRecord> open() {
    return open;
  }

  public boolean isOpen() {
    return open.isPresent();
  }

  /** Opens a record here; the one that was open is handed on. */
  public void begin() {
    end();
    open = Optional.of(new TaggedRecord(place, file.limits().of(SourceLimit.TEXT_SIZE)));
  }

  /** Hands on the record that is open. */
  public void end() {
    if (open.isPresent()) {
      TaggedRecord complete = open.get();
      open = Optional.empty();
      count++;
      sink.accept(item(complete, "record " + count + ", " + unit + ' ' + complete.line()));
    }
  }

  private SourceItem item(TaggedRecord record, String position) {
    if (record.isTooLarge()) {
      String detail = "a record of " + file.limits().moreThan(SourceLimit.TEXT_SIZE);
      return new SourceItem.Rejected(
          new RejectedSource(file.path(), position, RejectionReason.TOO_LARGE, detail));
    }
    return maker.apply(record, position);
  }

  /** A line was too long: the open record is refused at its end, or the line where none is open. */
  public void refuse(RejectedSource line) {
    if (open.isPresent()) {
      open.get().overflow();
    } else {
      sink.accept(new SourceItem.Rejected(line));
    }
  }

  /** What begins here is none of these records: the open one ends, and the rest is refused. */
  void refuseFromHere(String detail) {
    end();
    sink.accept(
        new SourceItem.Rejected(
            new RejectedSource(
                file.path(), unit + ' ' + place, RejectionReason.MALFORMED, detail)));
  }

  /** Adds a field to the open record, where one is open. */
  public void add(String tag, String value) {
    open.ifPresent(record -> record.add(tag, value));
  }

  /** A line that belongs to the field before it, where a record is open. */
  public void continueWith(String text, String separator) {
    open.ifPresent(record -> record.continueWith(text, separator));
  }
}

package org.lucerna.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What reading may cost before a file, archive or record is refused. */
public enum SourceLimit {
  /** Sized for full registry downloads; PubMed's baseline has files of some 300 MB. */
  FILE_SIZE(Unit.BYTES, 16L << 30, "content of one file, unpacked"),
  FOLDER_DEPTH(Unit.COUNT, 64, "folders within folders"),
  ARCHIVE_DEPTH(Unit.COUNT, 3, "archives within archives; 1: an archive holds no archives"),
  ARCHIVE_ENTRIES(Unit.COUNT, 1_000_000, "members of an archive, those of inner ones counted in"),
  ARCHIVE_SIZE(Unit.BYTES, 64L << 30, "all members of an archive, unpacked"),
  EXPANSION_RATIO(Unit.COUNT, 250, "unpacked bytes for each stored one, from 16 MiB on"),
  RECORDS(Unit.COUNT, 100_000_000, "records of one file"),
  /** The longest PubMed record is some 10 MB (thousands of authors). */
  RECORD_SIZE(Unit.BYTES, 64L << 20, "one record of XML or JSON, one saved page"),
  /** The longest guidelines have some 2 million characters. */
  TEXT_SIZE(Unit.CHARACTERS, 16_000_000, "one text: an article, a tagged record, a row, a value"),
  /** No format known has more than some twenty. */
  JSON_DEPTH(Unit.COUNT, 200, "objects and arrays within each other"),
  /** HTML made by machines has some hundred. */
  XML_DEPTH(Unit.COUNT, 512, "elements within each other"),
  DOCUMENT_SIZE(Unit.BYTES, 256L << 20, "one PDF or office file"),
  DOCUMENT_TIME(Unit.SECONDS, 60, "parsing one PDF or office file"),
  DOCUMENT_MEMORY(
      Unit.BYTES, 512L << 20, "heap of the process that parses PDF and office files", 64L << 20);

  /** In what a limit is counted, and how its values are written. */
  public enum Unit {
    COUNT,
    CHARACTERS,
    SECONDS,
    BYTES
  }

  private final Unit unit;
  private final long usual;
  private final String what;
  private final long least;
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  SourceLimit(Unit unit, long usual, String what) {
    this(unit, usual, what, 1);
  }

  /**
   * @param least below which nothing at all could be read
   */
  SourceLimit(Unit unit, long usual, String what, long least) {
    this.unit = unit;
    this.usual = usual;
    this.what = what;
    this.least = least;
  }

  public Unit unit() {
    return unit;
  }

  /** The value that holds unless another is chosen, in the limit's unit. */
  public long usual() {
    return usual;
  }

  /** The smallest value, in the limit's unit. */
  public long least() {
    return least;
  }

  /** What is limited, for a person. */
  public String what() {
    return what;
  }

  /** The limit's name in options and messages. */
  public String label() {
    return label;
  }

  public static Optional<SourceLimit> ofLabel(String label) {
    return Arrays.stream(values()).filter(limit -> limit.label.equals(label)).findFirst();
  }
}

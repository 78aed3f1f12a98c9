package org.lucerna.index;

import java.util.List;
import org.lucerna.model.RejectedSource;

/**
 * What the index knows of a file it was made from, so that an unchanged one need not be read again.
 *
 * @param path full path
 * @param shown path as the user sees it
 * @param size bytes on disk
 * @param modified milliseconds since 1970
 * @param digest SHA-256 of the bytes
 * @param format name of the source format, empty where none knew it
 * @param records how many records were read
 * @param rejections at most {@link #MAX_REJECTIONS} of them, to be told again in later runs
 * @param rejected how many records were rejected
 */
public record FileEntry(
    String path,
    String shown,
    long size,
    long modified,
    String digest,
    String format,
    int records,
    List<RejectedSource> rejections,
    int rejected) {
  public static final int MAX_REJECTIONS = 1000;

  /** In place of a format: an archive, whose members have entries of their own. */
  private static final String ARCHIVE = "archive";

  public FileEntry {
    rejections = List.copyOf(rejections);
  }

  /** An archive that was listed without a refusal, so that it need not be unpacked again. */
  public static FileEntry archive(String path, String shown, long size, long modified) {
    return new FileEntry(path, shown, size, modified, "", ARCHIVE, 0, List.of(), 0);
  }

  public boolean isArchive() {
    return format.equals(ARCHIVE);
  }

  /** Whether not one record came of it. */
  public boolean wholeFileRejected() {
    return records == 0 && rejected > 0;
  }
}

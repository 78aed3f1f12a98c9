package org.lucerna.source;

/**
 * What a file, folder or archive may cost before it is refused.
 *
 * @param maxFileBytes bytes of one file's decompressed content
 * @param maxFolderDepth folders within folders
 * @param maxArchiveDepth archives within archives; 1 means that an archive holds no archives
 * @param maxEntries members of one outermost archive, nested ones counted in
 * @param maxExpandedBytes bytes of all members of one outermost archive
 * @param maxExpansionRatio decompressed bytes for each stored byte, once {@link #RATIO_GRACE_BYTES}
 *     are out
 */
public record SourceLimits(
    long maxFileBytes,
    int maxFolderDepth,
    int maxArchiveDepth,
    int maxEntries,
    long maxExpandedBytes,
    int maxExpansionRatio) {
  /** Small files may be very repetitive; below this the ratio says nothing. */
  public static final long RATIO_GRACE_BYTES = 16L << 20;

  /** Objects and arrays within each other; no format known has more than some twenty. */
  public static final int JSON_DEPTH = 200;

  /** Elements within each other; HTML made by machines has some hundred. */
  public static final int XML_DEPTH = 512;

  /** Sized for PubMed's baseline (files of some 300 MB) and full registry downloads. */
  public static final SourceLimits DEFAULT =
      new SourceLimits(16L << 30, 64, 3, 1_000_000, 64L << 30, 250);

  public SourceLimits {
    if (maxFileBytes < 1
        || maxFolderDepth < 1
        || maxArchiveDepth < 1
        || maxEntries < 1
        || maxExpandedBytes < 1
        || maxExpansionRatio < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}

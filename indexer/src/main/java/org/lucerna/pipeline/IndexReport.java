package org.lucerna.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lucerna.model.RejectedSource;

/**
 * What a run did; the names are those of the report file (SPEC section 2).
 *
 * @param headings MeSH headings read, which are no records
 * @param rejected files and records that could not be read, those of unchanged files included
 * @param duplicates works of the whole index that may be one but share no identifier; of a run that
 *     found nothing to do none are sought
 * @param conflicts identifiers that several works claim, of the works this run placed
 * @param seconds from the listing to the commit
 * @param recordsPerSecond records read by the second
 */
public record IndexReport(
    Files files,
    Records records,
    long headings,
    List<RejectedSource> rejected,
    List<Duplicate> duplicates,
    List<Conflict> conflicts,
    double seconds,
    double recordsPerSecond) {
  public IndexReport {
    rejected = List.copyOf(rejected);
    duplicates = List.copyOf(duplicates);
    conflicts = List.copyOf(conflicts);
  }

  /** {@code seen} is the sum of {@code indexed}, {@code unchanged} and {@code rejected}. */
  public record Files(long seen, long indexed, long unchanged, long removed, long rejected) {}

  /**
   * @param read records that readers handed over
   * @param written of those, the ones now stored in the index: all, but for a dry run's
   * @param merged of those, the ones that show under another source of the same work
   */
  public record Records(
      long read, long written, long merged, long rejected, Map<String, Counts> byFormat) {}

  public record Counts(long read, long written, long merged, long rejected) {}

  /**
   * An identifier that two works claim which are not one, because others of theirs differ.
   *
   * @param keptBy the work that goes by it
   * @param other the name of the work that gave it up, found at {@code file} and {@code position}
   */
  public record Conflict(
      String identifier, String keptBy, String other, String file, String position) {
    static final Comparator<Conflict> ORDER =
        Comparator.comparing(Conflict::identifier).thenComparing(Conflict::other);
  }

  /**
   * @param confidence 0 to 1
   */
  public record Duplicate(String id, String other, double confidence) {}
}

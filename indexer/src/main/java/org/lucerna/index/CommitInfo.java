package org.lucerna.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.model.PartialDate;

/**
 * What made a commit; stored with it.
 *
 * @param vocabulary digest of the vocabulary the records were tagged with
 * @param code version of the code that made it: of the program, and of its class files
 * @param works how many works are found in it
 * @param sources how many source records are in it
 * @param newestRetraction newest date on a retraction notice or on any source of a retracted work;
 *     empty where none is known
 * @param newestGuidance newest date on any guidance record; empty where none is known
 * @param reach full paths under which {@code code} read every file; what lies elsewhere may have
 *     been read by other code
 */
public record CommitInfo(
    int schema,
    String vocabulary,
    String code,
    Instant date,
    long works,
    long sources,
    Optional<PartialDate> newestRetraction,
    Optional<PartialDate> newestGuidance,
    List<String> reach) {
  /** The key under which {@link #toMap} keeps the date. */
  public static final String DATE = "date";

  private static final String NEWEST_RETRACTION = "newestRetraction";
  private static final String NEWEST_GUIDANCE = "newestGuidance";
  private static final String REACH = "reach";

  /** In no path of any system. */
  private static final char BETWEEN_PATHS = '\0';

  /** Raised with every change that makes older documents unreadable or wrong. */
  public static final int SCHEMA = 5;

  public CommitInfo {
    reach = List.copyOf(reach);
  }

  public Map<String, String> toMap() {
    return Map.of(
        "schema",
        Integer.toString(schema),
        "vocabulary",
        vocabulary,
        "code",
        code,
        DATE,
        date.toString(),
        "works",
        Long.toString(works),
        "sources",
        Long.toString(sources),
        NEWEST_RETRACTION,
        newestRetraction.map(PartialDate::toString).orElse(""),
        NEWEST_GUIDANCE,
        newestGuidance.map(PartialDate::toString).orElse(""),
        REACH,
        String.join(String.valueOf(BETWEEN_PATHS), reach));
  }

  /** Reads what {@link #toMap} wrote; what is missing counts as of no known schema. */
  public static CommitInfo of(Map<String, String> stored) {
    Map<String, String> map = new HashMap<>(stored);
    return new CommitInfo(
        Integer.parseInt(map.getOrDefault("schema", "0")),
        map.getOrDefault("vocabulary", ""),
        map.getOrDefault("code", ""),
        Instant.parse(map.getOrDefault(DATE, Instant.EPOCH.toString())),
        Long.parseLong(map.getOrDefault("works", "0")),
        Long.parseLong(map.getOrDefault("sources", "0")),
        PartialDate.parseIso(map.getOrDefault(NEWEST_RETRACTION, "")),
        PartialDate.parseIso(map.getOrDefault(NEWEST_GUIDANCE, "")),
        paths(map.getOrDefault(REACH, "")));
  }

  private static List<String> paths(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(String.valueOf(BETWEEN_PATHS)));
  }
}

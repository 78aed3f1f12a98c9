package org.lucerna.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What made a commit; stored with it.
 *
 * @param vocabulary digest of the vocabulary the records were tagged with
 * @param code version of the readers and mapper
 * @param works how many works are found in it
 * @param sources how many source records are in it
 */
public record CommitInfo(
    int schema, String vocabulary, String code, Instant date, long works, long sources) {
  /** The key under which {@link #toMap} keeps the date. */
  public static final String DATE = "date";

  /** Raised with every change that makes older documents unreadable or wrong. */
  public static final int SCHEMA = 4;

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
        Long.toString(sources));
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
        Long.parseLong(map.getOrDefault("sources", "0")));
  }
}

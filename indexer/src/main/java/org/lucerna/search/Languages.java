package org.lucerna.search;

import java.util.Locale;
import java.util.Map;

/** Languages as PubMed's users name them, and the codes records carry. */
final class Languages {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("english", "eng"),
          Map.entry("german", "ger"),
          Map.entry("french", "fre"),
          Map.entry("spanish", "spa"),
          Map.entry("italian", "ita"),
          Map.entry("chinese", "chi"),
          Map.entry("japanese", "jpn"),
          Map.entry("korean", "kor"),
          Map.entry("russian", "rus"),
          Map.entry("polish", "pol"),
          Map.entry("dutch", "dut"),
          Map.entry("portuguese", "por"),
          Map.entry("turkish", "tur"),
          Map.entry("czech", "cze"),
          Map.entry("swedish", "swe"),
          Map.entry("danish", "dan"),
          Map.entry("norwegian", "nor"),
          Map.entry("hungarian", "hun"),
          Map.entry("hebrew", "heb"));

  private Languages() {}

  /** MARC code of a language's English name; what is no known name is taken for a code. */
  static String code(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return CODES.getOrDefault(lower, lower);
  }
}

package org.lucerna.format.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.lucerna.format.build.Parts;
import org.lucerna.format.read.TaggedRecord;

/** The field names in words of Ovid and Embase.com, as Ovid's tags. */
final class Labels {
  private static final Pattern NAME_END =
      Pattern.compile(
          "[\\s,]{0,9}(?:\\d{1,3}(?:,\\s?\\d{1,3}){0,20}|\\[[^\\]]{1,60}])?\\.?\\s{0,9}$");
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("title", "TI"),
          Map.entry("original title", "OT"),
          Map.entry("author", "AU"),
          Map.entry("authors", "AU"),
          Map.entry("author names", "AU"),
          Map.entry("authors full name", "FA"),
          Map.entry("corporate author", "CN"),
          Map.entry("institution", "IN"),
          Map.entry("author addresses", "IN"),
          Map.entry("source", "SO"),
          Map.entry("abstract", "AB"),
          Map.entry("journal name", "JN"),
          Map.entry("volume", "VO"),
          Map.entry("issue", "IP"),
          Map.entry("page", "PG"),
          Map.entry("year of publication", "YR"),
          Map.entry("publication year", "YR"),
          Map.entry("date of publication", "DP"),
          Map.entry("publisher", "PB"),
          Map.entry("book publisher", "PB"),
          Map.entry("publication type", "PT"),
          Map.entry("language", "LG"),
          Map.entry("language of article", "LG"),
          Map.entry("doi", "DO"),
          Map.entry("digital object identifier", "DO"),
          Map.entry("pmid", "PM"),
          Map.entry("medline pmid", "PM"),
          Map.entry("database", "DB"),
          Map.entry("unique identifier", "UI"),
          Map.entry("accession number", "AN"),
          Map.entry("issn", "IS"),
          Map.entry("issn print", "IS"),
          Map.entry("issn electronic", "ES"),
          Map.entry("clinical trial number", "CT"),
          Map.entry("clinical trial numbers", "CT"),
          Map.entry("author keywords", "KW"),
          Map.entry("keyword heading", "KW"),
          Map.entry("keywords", "KW"),
          Map.entry("heading words", "KW"),
          Map.entry("mesh subject headings", "MH"),
          Map.entry("subject headings", "MH"),
          Map.entry("emtree drug index terms", "KW"),
          Map.entry("emtree drug index terms major focus", "KW"),
          Map.entry("emtree medical index terms", "KW"),
          Map.entry("emtree medical index terms major focus", "KW"),
          Map.entry("references", "CR"),
          Map.entry("full text link", "UR"),
          Map.entry("url", "UR"));

  private Labels() {}

  /** Another label's field is kept apart and not read. */
  static String tag(String label) {
    return TAGS.getOrDefault(key(label), "XX");
  }

  static boolean isKnown(String label) {
    return TAGS.containsKey(key(label));
  }

  /**
   * Adds a line of a field: of some each line is a value, of others the text goes on.
   *
   * @param first whether it is the first line under its label
   */
  static void add(TaggedRecord record, String tag, String line, boolean first) {
    switch (tag) {
      case "AU", "FA" -> names(record, tag, line.strip());
      case "KW", "MH" -> record.add(tag, line.strip().replaceFirst("\\.$", ""));
      case "CR", "PT", "IN", "CT" -> record.add(tag, line);
      case "TI" ->
          goOn(record, tag, line.replaceFirst("\\.?\\[[A-Z][\\w ]{2,40}]\\.?\\s*$", ""), first);
      default -> goOn(record, tag, line, first);
    }
  }

  private static void goOn(TaggedRecord record, String tag, String line, boolean first) {
    if (first) {
      record.add(tag, line);
    } else {
      record.continueWith(line, " ");
    }
  }

  /** {@code Kohler, Lars 1; Hauck, Markus 2}, {@code Smith J. Jones K.} or one to a line. */
  private static void names(TaggedRecord record, String tag, String line) {
    String parted = line.indexOf(';') < 0 ? line.replaceAll(" {2,}", ";") : line;
    for (String name : Parts.of(parted, ";")) {
      record.add(tag, NAME_END.matcher(name).replaceFirst(""));
    }
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
  }
}

package org.lucerna.format.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines with which something of another kind begins in a file that was put together: a second
 * export, or the server's page of error that was saved behind the first.
 */
public final class GluedExport {
  private static final Map<String, Pattern> BEGINNINGS = beginnings();

  private GluedExport() {}

  private static Map<String, Pattern> beginnings() {
    Map<String, Pattern> known = new LinkedHashMap<>();
    known.put("ris", Pattern.compile("TY  - {0,3}[A-Z]{3,8}\\s*"));
    known.put("nbib", Pattern.compile("PMID- {0,3}\\d{1,8}\\s*"));
    known.put("enw", Pattern.compile("%0 \\p{Lu}[\\p{L} -]{2,40}"));
    known.put("wos", Pattern.compile("FN (?:Clarivate|Thomson|ISI).*"));
    known.put(
        "bibtex",
        Pattern.compile(
            "@(?i:article|book|inbook|incollection|inproceedings|misc|online|techreport|phdthesis)"
                + "\\s{0,3}\\{[^\\s,{}]{0,80},.*"));
    known.put("HTML", Pattern.compile("<(?:(?i:!DOCTYPE html)|html)\\b.*"));
    known.put("XML", Pattern.compile("<(?:\\?xml |!DOCTYPE )\\S.*"));
    known.put("JSON", Pattern.compile("\\{\\s{0,3}\"[\\w-]{1,40}\"\\s{0,3}:.*"));
    return known;
  }

  /** Whether what this format begins with is told here, so that its parts can be told apart. */
  static boolean tells(String format) {
    return BEGINNINGS.containsKey(format);
  }

  static boolean begins(String format, String line) {
    Pattern beginning = BEGINNINGS.get(format);
    return beginning != null && beginning.matcher(line).matches();
  }

  /** What of another kind than this format begins on the line, for a person. */
  public static Optional<String> other(String format, String line) {
    if (line.isEmpty() || "TP%F@<{".indexOf(line.charAt(0)) < 0) {
      return Optional.empty();
    }
    return BEGINNINGS.entrySet().stream()
        .filter(each -> !each.getKey().equals(format))
        .filter(each -> each.getValue().matcher(line).matches())
        .map(Entry::getKey)
        .findFirst()
        .map(
            kind ->
                "here begins something of another kind, as "
                    + kind
                    + ": it is not read; keep each export in a file of its own");
  }
}

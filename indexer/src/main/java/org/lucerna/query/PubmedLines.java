package org.lucerna.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strategies in numbered lines, as reviews print them: {@code #1 ...}, {@code 2. ...}, the last
 * line joining those before it by number, with a number of its own or without.
 */
final class PubmedLines {
  private static final Pattern LINE =
      Pattern.compile("^\\s*(?:#(\\d+):?|(\\d+)[.)])\\s+(.*\\S)\\s*$");

  /** {@code #1 AND #2} joins lines; it is not line 1 anew. */
  private static final Pattern JOINS = Pattern.compile("(?i)(?:AND|OR|NOT)\\b.*");

  private static final Pattern NUMBER = Pattern.compile("#(\\d+)\\b");

  /** Lines that stand for each other may not swell the query beyond reason. */
  private static final int LONGEST = 20_000;

  private PubmedLines() {}

  /** The last line with every number replaced by its line; anything else as it is. */
  static String joined(String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    String last = "";
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      Matcher matcher = LINE.matcher(line);
      boolean numbered = matcher.matches() && !JOINS.matcher(matcher.group(3)).matches();
      boolean joins = !lines.isEmpty() && NUMBER.matcher(line).find();
      if (!numbered && !joins) {
        return text;
      }
      last = resolved(numbered ? matcher.group(3) : line.strip(), lines, text);
      if (numbered) {
        lines.put(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), last);
      }
    }
    return lines.isEmpty() ? text : last;
  }

  private static String resolved(String line, Map<String, String> lines, String text) {
    Matcher numbers = NUMBER.matcher(line);
    StringBuilder resolved = new StringBuilder();
    while (numbers.find()) {
      String meant = lines.get(numbers.group(1));
      if (meant == null) {
        throw QueryFaults.of(
            "q", "no line before this one is called " + numbers.group(), 1 + text.indexOf(line));
      }
      numbers.appendReplacement(resolved, Matcher.quoteReplacement('(' + meant + ')'));
      if (resolved.length() > LONGEST) {
        throw QueryFaults.of("q", "the lines together are too long", 1 + text.indexOf(line));
      }
    }
    return numbers.appendTail(resolved).toString();
  }
}

package org.lucerna.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strategies in numbered lines, as reviews print them: {@code #1 ...}, {@code 2. ...}, the last
 * line joining those before it by number.
 */
final class PubmedLines {
  private static final Pattern LINE =
      Pattern.compile("^\\s*(?:#(\\d+):?|(\\d+)[.)])\\s+(.*\\S)\\s*$");
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
      if (!matcher.matches()) {
        return text;
      }
      last = resolved(matcher.group(3), lines, text);
      lines.put(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), last);
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

package org.lucerna.format.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables of Markdown (GitHub Flavored Markdown, 4.10) whose rows are numbered references, as a
 * numbered list.
 */
final class MarkdownTables {
  private static final Pattern RULE =
      Pattern.compile("\\s{0,3}\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?\\s*");

  private static final Pattern NUMBER = Pattern.compile("[\\[(]?(\\d{1,3})[\\]).]?");

  /** What a reference has and a row of figures has not: a year or an address behind words. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\p{L}{3}.*(?:\\b(?:19|20)\\d{2}\\b|https?://|www\\.|\\bdoi\\b|\\bPMID\\b)");

  private MarkdownTables() {}

  static String withLists(String text) {
    if (text.indexOf('|') < 0) {
      return text;
    }
    String[] lines = text.split("\n", -1);
    List<String> kept = new ArrayList<>();
    int i = 0;
    while (i < lines.length) {
      boolean table =
          isRow(lines[i]) && i + 1 < lines.length && RULE.matcher(lines[i + 1]).matches();
      int end = i + 2;
      while (table && end < lines.length && isRow(lines[end])) {
        end++;
      }
      List<String> list = table ? entries(Arrays.asList(lines).subList(i + 2, end)) : List.of();
      kept.addAll(list.isEmpty() ? List.of(lines[i]) : list);
      i = list.isEmpty() ? i + 1 : end;
    }
    return String.join("\n", kept);
  }

  private static boolean isRow(String line) {
    return line.indexOf('|') >= 0 && !line.isBlank();
  }

  /** The rows as entries, or none where one of them is no numbered reference. */
  private static List<String> entries(List<String> rows) {
    List<String> entries = new ArrayList<>();
    for (String row : rows) {
      List<String> cells = cells(row);
      var number = NUMBER.matcher(cells.getFirst());
      String rest =
          cells.stream().skip(1).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
      boolean next = number.matches() && Integer.parseInt(number.group(1)) == entries.size() + 1;
      if (!next || !REFERENCE.matcher(rest).find()) {
        return List.of();
      }
      entries.add(number.group(1) + ". " + rest);
    }
    return entries;
  }

  private static List<String> cells(String row) {
    String bare = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    return Arrays.stream(bare.split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }
}

package org.lucerna.check.text;

import java.util.Locale;

/** Reads one attribute out of a tag. */
final class Attribute {
  private Attribute() {}

  /** Its value as written, empty where it has none. */
  static String of(String tag, String name) {
    String lower = tag.toLowerCase(Locale.ROOT);
    int at = lower.length() == tag.length() ? lower.indexOf(' ' + name + '=') : -1;
    if (at < 0) {
      return "";
    }
    int from = at + name.length() + 2;
    char quote = from < tag.length() ? tag.charAt(from) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? tag.indexOf(quote, from + 1) : endOfBare(tag, from);
    return end < 0 ? "" : tag.substring(quoted ? from + 1 : from, end);
  }

  private static int endOfBare(String tag, int from) {
    int end = from;
    while (end < tag.length()
        && !Character.isWhitespace(tag.charAt(end))
        && tag.charAt(end) != '>') {
      end++;
    }
    return end;
  }
}

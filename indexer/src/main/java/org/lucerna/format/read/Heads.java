package org.lucerna.format.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the beginning of a text gives away. */
public final class Heads {
  private static final Pattern ROOT =
      Pattern.compile(
          "\\s*(?:<\\?.{0,2000}?\\?>\\s*|<!--.{0,9000}?-->\\s*|<!DOCTYPE[^>\\[]{0,2000}"
              + "(?:\\[[^\\]]{0,9000}\\]\\s*)?>\\s*){0,20}<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*).*",
          Pattern.DOTALL);

  private Heads() {}

  /** Local name of the root element where the text is XML or looks like it, else empty. */
  public static String xmlRoot(String text) {
    String from = text.length() > 20_000 ? text.substring(0, 20_000) : text;
    if (from.stripLeading().isEmpty() || from.stripLeading().charAt(0) != '<') {
      return "";
    }
    Matcher root = ROOT.matcher(from);
    return root.matches() ? root.group(1) : "";
  }

  /** The first character that is not blank, or 0. */
  public static char first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\ufeff') {
        return text.charAt(i);
      }
    }
    return 0;
  }

  public static boolean looksLikeJson(String text) {
    char first = first(text);
    return first == '{' || first == '[';
  }

  /** Whether the text has control characters that no text file has. */
  public static boolean binary(String text) {
    int controls = 0;
    int length = Math.min(text.length(), 4096);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
    }
    return controls * 100 > length;
  }
}

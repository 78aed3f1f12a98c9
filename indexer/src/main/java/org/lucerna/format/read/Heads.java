package org.lucerna.format.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the beginning of a text gives away. */
public final class Heads {
  private static final Pattern NAME =
      Pattern.compile("(?:[\\w.-]{1,100}:)?([A-Za-z_][\\w.-]{0,100})");
  private static final int WITHIN = 20_000;

  private Heads() {}

  /** Local name of the root element where the text is XML or looks like it, else empty. */
  public static String xmlRoot(String text) {
    String from = text.length() > WITHIN ? text.substring(0, WITHIN) : text;
    int at = element(from);
    Matcher name = NAME.matcher(from);
    return at >= 0 && name.region(at + 1, from.length()).lookingAt() ? name.group(1) : "";
  }

  /** Where the first element begins, after declarations and comments; -1 where none does. */
  private static int element(String text) {
    int at = notBlank(text, 0);
    while (at >= 0 && text.startsWith("<", at)) {
      if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at + 4);
      } else if (text.startsWith("<!", at)) {
        int subset = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        at = after(text, ">", subset >= 0 && subset < end ? text.indexOf(']', subset) : at);
      } else {
        return at;
      }
    }
    return -1;
  }

  private static int after(String text, String mark, int from) {
    int at = from < 0 ? -1 : text.indexOf(mark, from);
    return at < 0 ? -1 : notBlank(text, at + mark.length());
  }

  private static int notBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
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

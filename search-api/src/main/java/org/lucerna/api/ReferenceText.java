package org.lucerna.api;

import java.util.Arrays;
import java.util.List;

/** A text that has one reference on a line. */
public final class ReferenceText {
  private ReferenceText() {}

  /**
   * Its lines without their ends, empty ones too. A line ends at a line feed; in a text without
   * any, at a carriage return. So a stray return does not make two references of one, and U+2028
   * and its like, which word processors put within a paragraph, never do.
   */
  public static List<String> lines(String text) {
    boolean fed = text.indexOf('\n') >= 0;
    String whole = text.endsWith(fed ? "\n" : "\r") ? text.substring(0, text.length() - 1) : text;
    return Arrays.stream(whole.split(fed ? "\n" : "\r", -1))
        .map(ReferenceText::withoutReturn)
        .toList();
  }

  /** A line without the carriage return before its line feed. */
  public static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}

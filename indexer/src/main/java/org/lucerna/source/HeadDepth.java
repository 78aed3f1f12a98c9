package org.lucerna.source;

import java.util.Optional;

/** Tells from its head that a file nests more deeply than any format may. */
final class HeadDepth {
  private HeadDepth() {}

  /**
   * @param text the beginning of a file that no format claims
   * @return what is nested too deeply, for a person
   */
  static Optional<String> excess(String text, SourceLimits limits) {
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      return markup(start) > limits.of(SourceLimit.XML_DEPTH)
          ? Optional.of("elements nested " + limits.moreThan(SourceLimit.XML_DEPTH) + " deep")
          : Optional.empty();
    }
    boolean json = start.startsWith("{") || start.startsWith("[");
    return json && json(start) > limits.of(SourceLimit.JSON_DEPTH)
        ? Optional.of("objects and arrays nested " + limits.moreThan(SourceLimit.JSON_DEPTH))
        : Optional.empty();
  }

  private static int json(String text) {
    int depth = 0;
    int deepest = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        quoted = c != '"';
        i += c == '\\' ? 1 : 0;
      } else if (c == '{' || c == '[') {
        depth++;
        deepest = Math.max(deepest, depth);
      } else {
        quoted = c == '"';
        depth -= c == '}' || c == ']' ? 1 : 0;
      }
    }
    return deepest;
  }

  private static int markup(String text) {
    int depth = 0;
    int deepest = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean comment = text.startsWith("<!--", at);
      int end = comment ? text.indexOf("-->", at) : text.indexOf('>', at);
      if (end < 0) {
        return deepest;
      }
      char mark = text.charAt(at + 1);
      if (mark == '/') {
        depth--;
      } else if (Character.isLetter(mark) && text.charAt(end - 1) != '/') {
        depth++;
        deepest = Math.max(deepest, depth);
      }
      at = end;
    }
    return deepest;
  }
}

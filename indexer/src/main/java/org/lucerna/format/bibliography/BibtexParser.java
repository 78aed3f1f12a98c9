package org.lucerna.format.bibliography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Walks BibTeX entry by entry; after a broken one it goes on with the next {@code @}. */
final class BibtexParser {
  /** One entry, its values still with their LaTeX. */
  record Entry(String type, String key, Map<String, String> raw) {
    String field(String name) {
      return BibtexText.plain(raw.getOrDefault(name, ""));
    }

    String first(String... names) {
      for (String name : names) {
        String value = field(name);
        if (!value.isEmpty()) {
          return value;
        }
      }
      return "";
    }

    List<String> names(String role) {
      String value = raw.getOrDefault(role, "").replaceAll("\\s+", " ").strip();
      return Arrays.stream(value.replaceFirst("(?i) and$", "").split(" (?i:and) "))
          .filter(name -> !name.isBlank() && !name.strip().equalsIgnoreCase("others"))
          .toList();
    }
  }

  private final String text;
  private final Map<String, String> macros = new HashMap<>();
  private int at;

  BibtexParser(String text) {
    this.text = text;
  }

  void read(BiConsumer<Entry, String> entries, BiConsumer<String, String> faults) {
    int count = 0;
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', at)) {
      at = sign + 1;
      String type = word();
      blank();
      boolean opens = at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '(');
      if (!startsLine(sign) || type.isEmpty() || !opens || isComment(type)) {
        continue;
      }
      at++;
      String position = "entry " + (count + 1) + ", line " + line(sign);
      if (type.equalsIgnoreCase("string")) {
        fields(macros);
        continue;
      }
      count++;
      entry(type, sign, position, entries, faults);
    }
  }

  private void entry(
      String type,
      int sign,
      String position,
      BiConsumer<Entry, String> entries,
      BiConsumer<String, String> faults) {
    int end = at;
    while (end < text.length() && ",}\n=".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String key = text.substring(at, end).strip();
    boolean keyed = end < text.length() && text.charAt(end) != '=';
    at = keyed ? end : at;
    Map<String, String> raw = new HashMap<>();
    if (fields(raw)) {
      entries.accept(new Entry(type, key, raw), position);
    } else {
      faults.accept("the entry " + key + " is broken: braces or quotes do not close", position);
      int next = text.indexOf("\n@", sign + 1);
      at = next < 0 ? text.length() : next;
    }
  }

  private static boolean isComment(String type) {
    return type.equalsIgnoreCase("comment") || type.equalsIgnoreCase("preamble");
  }

  private boolean startsLine(int sign) {
    int i = sign - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    return i < 0
        || text.charAt(i) == '\n'
        || text.charAt(i) == '\r'
        || text.charAt(i) == '}'
        || text.charAt(i) == '\ufeff';
  }

  /** Reads {@code name = value, ...} to the closing brace; false where that never comes. */
  private boolean fields(Map<String, String> into) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '}' || c == ')') {
        at++;
        return true;
      }
      int before = at;
      String name = fieldName();
      blank();
      if (!name.isEmpty() && at < text.length() && text.charAt(at) == '=') {
        at++;
        String value = value();
        if (at > text.length()) {
          return false;
        }
        into.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
      } else if (at == before) {
        at++;
      }
    }
    return false;
  }

  private String value() {
    StringBuilder value = new StringBuilder();
    do {
      blank();
      if (at >= text.length()) {
        at = text.length() + 1;
        return "";
      }
      char c = text.charAt(at);
      if (c == '{') {
        value.append(delimited('}'));
      } else if (c == '"') {
        value.append(delimited('"'));
      } else {
        String word = fieldName();
        value.append(macros.getOrDefault(word.toLowerCase(Locale.ROOT), word));
      }
      if (at > text.length()) {
        return "";
      }
      blank();
    } while (at < text.length() && text.charAt(at) == '#' && at++ >= 0);
    return value.toString();
  }

  /** The text to the closing sign at depth 0; past the end where there is none. */
  private String delimited(char close) {
    int start = at + 1;
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close && depth == 0) {
        at = i + 1;
        return text.substring(start, i);
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    at = text.length() + 1;
    return "";
  }

  private String word() {
    blank();
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private String fieldName() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    int start = at;
    while (at < text.length() && " \t\r\n=,#{}\"()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void blank() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private long line(int offset) {
    return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }
}

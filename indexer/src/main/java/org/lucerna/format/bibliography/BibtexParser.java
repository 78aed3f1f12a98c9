package org.lucerna.format.bibliography;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.format.read.GluedExport;

/**
 * Walks BibTeX entry by entry. None reaches past a line on which the next one begins, whatever sign
 * it lacks; a value that does not close ends where the next field begins on a line of its own.
 */
final class BibtexParser {
  private static final Pattern NEXT_ENTRY =
      Pattern.compile(
          "(?m)^[ \\t]{0,80}+@(?:(?i:string|preamble|comment)[ \\t]{0,20}+[{(]"
              + "|[A-Za-z]{1,40}+[ \\t]{0,20}+[{(]\\s{0,20}+[^,{}\"=\\r\\n]{0,200}+,)");

  /**
   * Behind a value that is not closed, or the brace of an entry that is closed too early: any field
   * on a line of its own, else one of the usual.
   */
  private static final Pattern NEXT_FIELD =
      Pattern.compile(
          ",[ \\t]{0,80}+(?:\\R[ \\t]{0,80}+[A-Za-z][\\w-]{0,40}+|(?i:author|editor|title|journal"
              + "|booktitle|publisher|year|date|month|volume|number|pages|doi|url|abstract))"
              + "[ \\t]{0,80}+=\\s{0,80}+");

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

  /** Where the entry must have ended: at the next one, else with the text. */
  private int limit;

  BibtexParser(String text) {
    this.text = text;
    this.limit = text.length();
  }

  void read(BiConsumer<Entry, String> entries, BiConsumer<String, String> faults) {
    int count = 0;
    int read = 0;
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', at)) {
      at = sign + 1;
      limit = text.length();
      String type = word();
      blank();
      boolean opens = at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '(');
      if (!startsLine(sign) || type.isEmpty() || !opens || isComment(type)) {
        continue;
      }
      refuseOther(read, sign, faults);
      at++;
      limit = nextEntry();
      String position = "entry " + (count + 1) + ", line " + line(sign);
      if (type.equalsIgnoreCase("string")) {
        fields(macros);
      } else {
        count++;
        entry(type, position, entries, faults);
      }
      read = Math.min(at, text.length());
    }
    refuseOther(read, text.length(), faults);
  }

  /** What stands between entries is a comment, unless another export begins in it. */
  private void refuseOther(int from, int to, BiConsumer<String, String> faults) {
    text.substring(from, Math.max(from, to))
        .lines()
        .map(line -> GluedExport.other("bibtex", line))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(detail -> faults.accept(detail, "after line " + line(from)));
  }

  private int nextEntry() {
    Matcher next = NEXT_ENTRY.matcher(text);
    return next.find(at) ? next.start() : text.length();
  }

  private void entry(
      String type,
      String position,
      BiConsumer<Entry, String> entries,
      BiConsumer<String, String> faults) {
    int end = at;
    while (end < limit && ",}\n=".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String key = text.substring(at, end).strip();
    boolean keyed = end < limit && text.charAt(end) != '=';
    at = keyed ? end : at;
    Map<String, String> raw = new HashMap<>();
    if (fields(raw)) {
      entries.accept(new Entry(type, key, raw), position);
    } else {
      faults.accept("the entry " + key + " is broken: braces or quotes do not close", position);
      at = limit;
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

  /**
   * Reads {@code name = value, ...} to the closing brace, or to the next entry where that alone is
   * missing; false where the text ends first or a value does not.
   */
  private boolean fields(Map<String, String> into) {
    while (at < limit) {
      char c = text.charAt(at);
      if ((c == '}' || c == ')') && !goesOn()) {
        at++;
        return true;
      }
      int before = at;
      String name = fieldName();
      blank();
      if (!name.isEmpty() && at < limit && text.charAt(at) == '=') {
        at++;
        String value = value();
        if (at > limit) {
          return false;
        }
        into.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
      } else if (at == before) {
        at++;
      }
    }
    return limit < text.length();
  }

  /** One brace too many behind a value does not end the entry. */
  private boolean goesOn() {
    return NEXT_FIELD.matcher(text).region(at + 1, limit).lookingAt();
  }

  private String value() {
    StringBuilder value = new StringBuilder();
    do {
      blank();
      if (at >= limit) {
        return broken();
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
      if (at > limit) {
        return "";
      }
      blank();
    } while (at < limit && text.charAt(at) == '#' && at++ >= 0);
    return value.toString();
  }

  /** The text to the closing sign at depth 0; past the limit where there is none. */
  private String delimited(char close) {
    int start = at + 1;
    int depth = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close && depth == 0) {
        at = i + 1;
        return takesTooMuch(close, start, i) ? unclosed(start, i) : text.substring(start, i);
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    return unclosed(start, limit);
  }

  /** Whether a quote is the next value's first, or a brace the entry's last. */
  private boolean takesTooMuch(char close, int start, int end) {
    if (close == '"') {
      int comma = text.lastIndexOf(',', end);
      return comma >= start && NEXT_FIELD.matcher(text).region(comma, end).matches();
    }
    blank();
    return at >= limit && NEXT_FIELD.matcher(text).region(start, end).find();
  }

  /** A value whose end is missing, to where the next field begins. */
  private String unclosed(int start, int end) {
    Matcher next = NEXT_FIELD.matcher(text).region(start, end);
    if (!next.find()) {
      return broken();
    }
    at = next.start();
    return text.substring(start, at);
  }

  private String broken() {
    at = limit + 1;
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
    while (at < limit && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
      at++;
    }
    int start = at;
    while (at < limit && " \t\r\n=,#{}\"()".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void blank() {
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private long line(int offset) {
    return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }
}

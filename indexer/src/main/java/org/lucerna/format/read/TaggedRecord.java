package org.lucerna.format.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields of one record of a tagged text format, in the order of the file. */
public final class TaggedRecord {
  private final int line;
  private final Map<String, List<StringBuilder>> fields = new LinkedHashMap<>();
  private StringBuilder open = new StringBuilder();

  /**
   * @param line number of the record's first line
   */
  public TaggedRecord(int line) {
    this.line = line;
  }

  public int line() {
    return line;
  }

  public void add(String tag, String value) {
    open = new StringBuilder(value.strip());
    fields.computeIfAbsent(tag, key -> new ArrayList<>()).add(open);
  }

  /** A line that belongs to the field before it. */
  public void continueWith(String text, String separator) {
    String words = text.strip();
    if (!words.isEmpty()) {
      open.append(open.isEmpty() ? "" : separator).append(words);
    }
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  public boolean has(String tag) {
    return fields.containsKey(tag);
  }

  /** The values of the first of some tags that has any, without markup; blank ones are left out. */
  public List<String> all(String... tags) {
    for (String tag : tags) {
      List<String> values =
          fields.getOrDefault(tag, List.of()).stream()
              .map(text -> Markup.unescaped(text.toString()))
              .filter(value -> !value.isBlank())
              .toList();
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  /** The first value of the first of some tags that has one, else empty. */
  public String first(String... tags) {
    List<String> values = all(tags);
    return values.isEmpty() ? "" : values.getFirst();
  }
}

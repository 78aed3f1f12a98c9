package org.lucerna.format.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields of one record of a tagged text format, in the order of the file. */
public final class TaggedRecord {
  /** What a field costs beside its text. */
  private static final int FIELD = 32;

  private final int line;
  private final long largest;
  private boolean overflowed;
  private final Map<String, List<StringBuilder>> fields = new LinkedHashMap<>();
  private StringBuilder open = new StringBuilder();
  private int count;
  private long size;

  /**
   * @param line number of the record's first line
   */
  public TaggedRecord(int line) {
    this(line, Long.MAX_VALUE);
  }

  /**
   * @param largest characters of a record that is not too large
   */
  TaggedRecord(int line, long largest) {
    this.line = line;
    this.largest = largest;
  }

  public int line() {
    return line;
  }

  /** Adds a field; beyond the largest size a record may have, nothing is kept. */
  public void add(String tag, String value) {
    size += value.length() + FIELD;
    if (isTooLarge()) {
      return;
    }
    count++;
    open = new StringBuilder(value.strip());
    fields.computeIfAbsent(tag, key -> new ArrayList<>()).add(open);
  }

  /** A line that belongs to the field before it. */
  public void continueWith(String text, String separator) {
    String words = text.strip();
    size += words.length();
    if (!words.isEmpty() && !isTooLarge()) {
      open.append(open.isEmpty() ? "" : separator).append(words);
    }
  }

  /** Something belonged to it that no record has room for. */
  void overflow() {
    overflowed = true;
  }

  public boolean isTooLarge() {
    return overflowed || size > largest;
  }

  /** How many fields were added. */
  public int count() {
    return count;
  }

  public Set<String> tags() {
    return Collections.unmodifiableSet(fields.keySet());
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

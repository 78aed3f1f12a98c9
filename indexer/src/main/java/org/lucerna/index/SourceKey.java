package org.lucerna.index;

/**
 * Names one source record: the file's full path and the record's place among those of that file.
 *
 * @param file full path, {@code outer.zip!/inner.xml} inside archives
 * @param ordinal from 0, in the order of reading
 */
public record SourceKey(String file, int ordinal) implements Comparable<SourceKey> {
  private static final char SEPARATOR = '#';

  public static SourceKey parse(String text) {
    int at = text.lastIndexOf(SEPARATOR);
    return new SourceKey(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
  }

  @Override
  public int compareTo(SourceKey other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(ordinal, other.ordinal);
  }

  @Override
  public String toString() {
    return file + SEPARATOR + ordinal;
  }
}

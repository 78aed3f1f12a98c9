package org.lucerna.check.text;

import java.util.Arrays;

/** Lines and columns of a text, both from 1, columns in UTF-16 units (SARIF 2.1.0, 3.14.17). */
public final class LineMap {
  private final int[] starts;

  public LineMap(String text) {
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}

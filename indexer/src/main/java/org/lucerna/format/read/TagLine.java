package org.lucerna.format.read;

import java.util.Optional;

/**
 * A line that opens a field.
 *
 * @param tag upper-case letters and digits
 */
public record TagLine(String tag, String value) {
  /**
   * {@code TI - value}: a tag, blanks up to its column, a hyphen. Sources drop the blank after the
   * hyphen where there is no value.
   *
   * @param longest characters a tag may have
   */
  public static Optional<TagLine> hyphened(String line, int longest) {
    int end = tagEnd(line, longest);
    int i = end;
    while (i < line.length() && line.charAt(i) == ' ' && i <= longest + 2) {
      i++;
    }
    boolean hyphen = end >= 2 && i < line.length() && line.charAt(i) == '-';
    boolean spaced = hyphen && (i + 1 == line.length() || line.charAt(i + 1) == ' ' || i == 4);
    return spaced
        ? Optional.of(new TagLine(line.substring(0, end), line.substring(i + 1)))
        : Optional.empty();
  }

  /** {@code TI value}: two characters and a blank, as in Web of Science's files. */
  public static Optional<TagLine> spaced(String line) {
    boolean tag =
        tagEnd(line, 2) == 2
            && Character.isLetter(line.charAt(0))
            && (line.length() == 2 || line.charAt(2) == ' ');
    return tag
        ? Optional.of(new TagLine(line.substring(0, 2), line.length() > 3 ? line.substring(3) : ""))
        : Optional.empty();
  }

  private static int tagEnd(String line, int longest) {
    int end = 0;
    while (end < line.length() && end < longest && isTag(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isTag(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}

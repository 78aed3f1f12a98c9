package org.lucerna.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a numbered or bulleted entry.
 *
 * @param number its number, 0 for a bullet
 * @param length characters of the label and the space after it
 */
record EntryLabel(Style style, int number, int length) {

  /** How the number is set. */
  enum Style {
    BRACKETS,
    PARENTHESES,
    DOT,
    CLOSING_PARENTHESIS,
    COLON,
    DASH,
    BARE,
    SUPERSCRIPT,
    CARET,
    BULLET
  }

  /** Numbers that a list may skip, as when an entry was taken out. */
  private static final int MOST_MISSING = 3;

  private static final String BULLETS = "•●○■□▪▫◦‣·∙*–—-»›▸►➢✓+";
  private static final String DASHES = "-–—";
  private static final Pattern BACKLINKS =
      Pattern.compile(
          "\\^\\s+(?:Jump up(?: to)?:?\\s+)?(?:[a-z]{1,2}\\s+){0,30}(?=[\\p{Lu}\"“‘'\\[(])");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  static Optional<EntryLabel> of(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char c = line.charAt(0);
    if (BULLETS.indexOf(c) >= 0) {
      return bullet(line);
    }
    return switch (c) {
      case '[' ->
          line.startsWith("[^")
              ? closed(line, 2, "]:", Style.CARET)
              : closed(line, 1, "]", Style.BRACKETS);
      case '(' -> closed(line, 1, ")", Style.PARENTHESES);
      case '^' -> closed(line, 1, "", Style.CARET).or(() -> backlinks(line));
      default -> SUPERSCRIPTS.indexOf(c) >= 0 ? superscript(line) : plain(line);
    };
  }

  private static Optional<EntryLabel> bullet(String line) {
    int i = 1;
    while (i < line.length() && TextLine.isWhite(line.charAt(i))) {
      i++;
    }
    boolean spaced =
        i > 1 || line.charAt(0) == '•' || line.charAt(0) == '●' || line.charAt(0) == '▪';
    if (!spaced || i >= line.length()) {
      return Optional.empty();
    }
    return Optional.of(new EntryLabel(Style.BULLET, 0, i));
  }

  private static Optional<EntryLabel> closed(String line, int from, String close, Style style) {
    int end = endOfDigits(line, from);
    if (end == from || end - from > 4 || !line.startsWith(close, end)) {
      return Optional.empty();
    }
    int after = end + close.length();
    boolean marked = style == Style.BRACKETS && after + 1 < line.length();
    int sign = marked && ".:".indexOf(line.charAt(after)) >= 0 ? 1 : 0;
    return withSpace(line, style, number(line, from, end), after + sign, false);
  }

  /** "^ a b Smith J. ...": an encyclopaedia's links back to the places that cite the entry. */
  private static Optional<EntryLabel> backlinks(String line) {
    Matcher links = BACKLINKS.matcher(line);
    return links.lookingAt()
        ? Optional.of(new EntryLabel(Style.BULLET, 0, links.end()))
        : Optional.empty();
  }

  private static Optional<EntryLabel> plain(String line) {
    int end = endOfDigits(line, 0);
    if (end == 0 || end > 4) {
      return Optional.empty();
    }
    int number = number(line, 0, end);
    if (end == line.length()) {
      return end <= 3 ? Optional.of(new EntryLabel(Style.BARE, number, end)) : Optional.empty();
    }
    return switch (line.charAt(end)) {
      case '.' -> withSpace(line, Style.DOT, number, end + 1, true);
      case ')' -> withSpace(line, Style.CLOSING_PARENTHESIS, number, end + 1, false);
      case ':' -> end <= 3 ? withSpace(line, Style.COLON, number, end + 1, true) : Optional.empty();
      default -> end <= 3 ? dashed(line, number, end) : Optional.empty();
    };
  }

  /** "1 - Smith J" and "1- Smith J", else a bare number. */
  private static Optional<EntryLabel> dashed(String line, int number, int end) {
    int sign = end;
    while (sign < line.length() && TextLine.isWhite(line.charAt(sign))) {
      sign++;
    }
    return sign < line.length() && DASHES.indexOf(line.charAt(sign)) >= 0
        ? withSpace(line, Style.DASH, number, sign + 1, true)
        : withSpace(line, Style.BARE, number, end, true);
  }

  private static Optional<EntryLabel> superscript(String line) {
    int i = 0;
    int number = 0;
    while (i < line.length() && i < 4 && SUPERSCRIPTS.indexOf(line.charAt(i)) >= 0) {
      number = number * 10 + SUPERSCRIPTS.indexOf(line.charAt(i));
      i++;
    }
    return withSpace(line, Style.SUPERSCRIPT, number, i, false);
  }

  /** A plain number must be parted from a capital; "3.5 mg" and "10.1000/1" are no labels. */
  private static Optional<EntryLabel> withSpace(
      String line, Style style, int number, int end, boolean strict) {
    int i = end;
    while (i < line.length() && TextLine.isWhite(line.charAt(i))) {
      i++;
    }
    boolean starts = i == line.length() || startsEntry(line.charAt(i), style == Style.DOT);
    boolean parted =
        i > end
            || i == line.length()
            || (style == Style.DOT && Character.isUpperCase(line.charAt(i)));
    if (strict && (!starts || !parted)) {
      return Optional.empty();
    }
    return Optional.of(new EntryLabel(style, number, i));
  }

  private static boolean startsEntry(char c, boolean lowerCaseToo) {
    return Character.isUpperCase(c)
        || "\"“‘'«[(¿¡".indexOf(c) >= 0
        || Character.isIdeographic(c)
        || (lowerCaseToo && Character.isLowerCase(c));
  }

  /** Whether an entry with this label can follow one with {@code previous} in the same list. */
  boolean follows(EntryLabel previous) {
    if (style != previous.style) {
      return false;
    }
    return style == Style.BULLET
        || (number > previous.number && number <= previous.number + MOST_MISSING);
  }

  private static int endOfDigits(String s, int from) {
    int i = from;
    while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static int number(String s, int from, int end) {
    return Integer.parseInt(s.substring(from, end));
  }
}

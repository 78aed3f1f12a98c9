package org.lucerna.citation;

/** Recognises the beginning of an author list: "Smith AB,", "van der Berg, J.", "EA Klein,". */
final class AuthorStart {

  private static final int MOST_NAME_WORDS = 4;

  private AuthorStart() {}

  /** A surname of up to four words, then initials, then what parts authors. */
  static boolean isNameWithInitials(String text, int from) {
    int i = from;
    for (int word = 0; word < MOST_NAME_WORDS; word++) {
      int end = endOfWord(text, i);
      if (end == i) {
        return false;
      }
      if (word > 0 && isInitials(text, i, end) && partsAuthors(text, end)) {
        return true;
      }
      boolean nameLike = Character.isUpperCase(text.charAt(i)) || isParticle(text, i, end);
      if (!nameLike || end - i > 25) {
        return false;
      }
      boolean comma = end < text.length() && text.charAt(end) == ',';
      i = skipSpace(text, comma ? end + 1 : end);
      if (comma && (i >= text.length() || !isInitials(text, i, endOfWord(text, i)))) {
        return false;
      }
    }
    return false;
  }

  /**
   * "van der Berg, Marieke, ..." or "d'Andrea, Elena, ...": small words that lead to a surname, a
   * comma and a given name.
   */
  static boolean isNameAfterParticle(String text) {
    int i = 0;
    for (int word = 0; word < MOST_NAME_WORDS; word++) {
      int end = endOfWord(text, i);
      boolean particle = end > i && NameWords.isParticle(text.substring(i, end));
      if (!particle) {
        boolean surname =
            isElided(text, i, end)
                || (word > 0 && end > i && Character.isUpperCase(text.charAt(i)));
        int given = skipSpace(text, end + 1);
        return surname
            && given < text.length()
            && text.charAt(end) == ','
            && Character.isUpperCase(text.charAt(given));
      }
      i = skipSpace(text, end);
    }
    return false;
  }

  private static boolean isParticle(String text, int from, int end) {
    boolean small = Character.isLowerCase(text.charAt(from)) && end < text.length();
    return small && (end - from <= 4 || isElided(text, from, end));
  }

  /** "d'Andrea", "dell'Orto", "al-Sayed": the particle hangs on its surname. */
  private static boolean isElided(String text, int from, int end) {
    int i = from;
    while (i < end && i - from <= 4 && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    boolean joined =
        i > from
            && i + 1 < end
            && ("'’`".indexOf(text.charAt(i)) >= 0 || IdentifierBody.isDash(text.charAt(i)));
    return joined && Character.isUpperCase(text.charAt(i + 1));
  }

  /** One to four capitals, with or without stops and hyphens. */
  static boolean isInitials(String text, int from, int end) {
    int capitals = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && !IdentifierBody.isDash(c)) {
        return false;
      }
    }
    return capitals >= 1 && capitals <= 4;
  }

  private static boolean partsAuthors(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    char c = text.charAt(end);
    return c == ','
        || c == ';'
        || c == '.'
        || c == ':'
        || text.charAt(end - 1) == '.'
        || text.startsWith(" et al", end)
        || text.startsWith(" and ", end)
        || text.startsWith(" &", end)
        || text.startsWith(" (", end);
  }

  private static int endOfWord(String text, int from) {
    int i = from;
    while (i < text.length() && isNameChar(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNameChar(char c) {
    return Character.isLetter(c)
        || c == '.'
        || c == '\''
        || c == '’'
        || c == '`'
        || IdentifierBody.isDash(c);
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && TextLine.isWhite(text.charAt(i))) {
      i++;
    }
    return i;
  }
}

package org.lucerna.vocabulary.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is a letter of a word, and what a word looks like without case, marks and ligatures. */
public final class Folding {
  private static final char APOSTROPHE = '\'';
  private static final char RIGHT_QUOTE = '\u2019';

  private Folding() {}

  /** Letters, digits, marks, and characters that are invisible inside a word. */
  public static boolean isWordChar(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  public static boolean isApostrophe(char c) {
    return c == APOSTROPHE || c == RIGHT_QUOTE || c == '\u02bc' || c == '\uff07';
  }

  /** Lower case, compatibility forms decomposed, marks and invisible characters removed. */
  public static String fold(String word) {
    // Most words are plain letters, and Java's normaliser loads large tables for the first word.
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '\u0153', '\u0152' -> folded.append("oe");
        case '\u00e6', '\u00c6' -> folded.append("ae");
        case '\u00df' -> folded.append("ss");
        default -> {
          int type = Character.getType(c);
          if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** The folded words of a short text; a possessive s is left out, an ampersand is "and". */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isWordChar(c)) {
        if (c == '&') {
          words.add("and");
        }
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isWordChar(text.charAt(i))) {
        i++;
      }
      String word = fold(text.substring(start, i));
      if (!word.isEmpty()) {
        words.add(word);
      }
      if (isPossessive(text, i)) {
        i += 2;
      }
    }
    return words;
  }

  /** Whether an apostrophe and a lone s stand at {@code at}. */
  public static boolean isPossessive(CharSequence text, int at) {
    return at + 1 < text.length()
        && isApostrophe(text.charAt(at))
        && text.charAt(at + 1) == 's'
        && (at + 2 == text.length() || !isWordChar(text.charAt(at + 2)));
  }
}

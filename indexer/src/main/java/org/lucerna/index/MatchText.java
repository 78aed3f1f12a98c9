package org.lucerna.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as the words that matching compares: lower case, without accents, split at whatever is
 * neither letter nor digit. Both sides of a match are made by this and nothing else.
 */
public final class MatchText {
  private MatchText() {}

  /** The words in order; never fails. */
  public static List<String> words(String text) {
    String plain = fold(text);
    List<String> words = new ArrayList<>(plain.length() / 6 + 4);
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inside = i < plain.length() && isWordPart(plain, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(word(plain, start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Lower case, accents taken off, ligatures and barred letters spelled out. */
  public static String fold(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < 0x80;
    }
    if (ascii) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(text.length() + 8);
    String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    for (int i = 0; i < parts.length(); i++) {
      append(folded, parts.charAt(i));
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'þ' -> folded.append("th");
      case '\u2019', '\u02bc' -> folded.append('\'');
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          folded.append(c);
        }
      }
    }
  }

  /** An apostrophe inside a word belongs to it ("O'Brien" is one name). */
  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || (c == '\''
            && i > 0
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1)));
  }

  private static String word(String text, int start, int end) {
    String word = text.substring(start, end);
    return word.indexOf('\'') < 0 ? word : word.replace("'", "");
  }
}

package org.lucerna.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** What becomes of a word of a text before it is a term; works in place. */
enum WordForm {
  /** Lower case, accents off. */
  NAME,
  /** Possessive off, lower case, accents off, one spelling, then {@link LightStemmer}. */
  PROSE;

  /**
   * @param word with room for four times as many letters
   * @return the new length
   */
  int apply(char[] word, int length) {
    int now = this == PROSE ? withoutPossessive(word, length) : length;
    return applyToPlain(word, folded(word, now));
  }

  /** As {@link #apply}, for lower-case letters and digits of ASCII. */
  int applyToPlain(char[] word, int length) {
    return this == NAME ? length : LightStemmer.stem(word, EnglishSpelling.normalise(word, length));
  }

  private static int withoutPossessive(char[] word, int length) {
    if (length >= 2 && (word[length - 1] == 's' || word[length - 1] == 'S')) {
      char before = word[length - 2];
      if (before == '\'' || before == '\u2019' || before == '\uff07') {
        return length - 2;
      }
    }
    return length;
  }

  private static int folded(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      char c = word[i];
      if (c >= 'A' && c <= 'Z') {
        word[i] = (char) (c + ('a' - 'A'));
      } else if (c >= 0x80) {
        CharacterUtils.toLowerCase(word, i, length);
        char[] letters = Arrays.copyOf(word, length);
        return ASCIIFoldingFilter.foldToASCII(letters, 0, word, 0, length);
      }
    }
    return length;
  }
}

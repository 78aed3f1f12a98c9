package org.lucerna.analysis;

/**
 * Takes off what English inflects, and nothing that makes another word: plurals, {@code -ed},
 * {@code -ing} and a final {@code e}.
 *
 * <p>Reviewers search with truncated words ({@code mortalit*}, {@code randomi*}); a stemmer that
 * cuts derivations, as Porter's does, would make them miss what they were written to find.
 */
final class LightStemmer {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_STEM = 3;

  /** Doubled consonants of stems this long were doubled by the ending: controlled, labelled. */
  private static final int LONG_STEM = 6;

  private LightStemmer() {}

  /**
   * @return the new length; letters may change too
   */
  static int stem(char[] word, int length) {
    if (length < SHORTEST || !Character.isLetter(word[length - 1])) {
      return length;
    }
    int singular = plural(word, length);
    int stem = participle(word, singular);
    boolean silent =
        stem == singular && stem >= SHORTEST && word[stem - 1] == 'e' && word[stem - 2] != 'e';
    return silent ? stem - 1 : stem;
  }

  private static int plural(char[] word, int length) {
    if (word[length - 1] != 's') {
      return length;
    }
    char before = word[length - 2];
    if (before == 's' || before == 'u' || before == 'i') {
      return length;
    }
    if (before != 'e') {
      return length - 1;
    }
    if (word[length - 3] == 'i' && length > SHORTEST) {
      word[length - 3] = 'y';
      return length - 2;
    }
    boolean hissing =
        word[length - 3] == 'x'
            || (word[length - 3] == 's' && word[length - 4] == 's')
            || (word[length - 3] == 'h' && (word[length - 4] == 'c' || word[length - 4] == 's'));
    return hissing ? length - 2 : length - 1;
  }

  private static int participle(char[] word, int length) {
    int stem = length;
    if (word[length - 1] == 'g' && word[length - 2] == 'n' && word[length - 3] == 'i') {
      stem = length - 3;
    } else if (word[length - 1] == 'd' && word[length - 2] == 'e' && word[length - 3] != 'e') {
      stem = length - 2;
    }
    if (stem == length || stem < SHORTEST_STEM || !hasVowel(word, stem)) {
      return length;
    }
    if (word[stem - 1] == 'i') {
      word[stem - 1] = 'y';
      return stem;
    }
    char last = word[stem - 1];
    boolean doubled = last == word[stem - 2] && last != 's' && last != 'z' && last != 'e';
    return doubled && (last != 'l' || stem >= LONG_STEM) ? stem - 1 : stem;
  }

  private static boolean hasVowel(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      switch (word[i]) {
        case 'a', 'e', 'i', 'o', 'u', 'y' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}

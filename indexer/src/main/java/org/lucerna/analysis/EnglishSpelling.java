package org.lucerna.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Brings British and American spellings, and the Greek plurals of medicine, to one form.
 *
 * <p>The form need not be a word: it only has to be the same for all spellings, for words cut short
 * by a wildcard too. Works in place on lower-case, folded letters.
 */
final class EnglishSpelling {
  /** Words in {@code -our} that are no British spelling of {@code -or}. */
  private static final Set<String> REAL_OUR =
      new HashSet<>(
          Arrays.asList("four", "hour", "your", "our", "pour", "sour", "tour", "flour", "contour"));

  /** Shorter words have no spelling worth touching. */
  private static final int SHORTEST = 5;

  private EnglishSpelling() {}

  /**
   * @return the new length, never more than {@code length}
   */
  static int normalise(char[] word, int length) {
    if (length < SHORTEST) {
      return length;
    }
    boolean digraph = false;
    boolean our = false;
    boolean ise = false;
    char before = 0;
    for (int i = 0; i < length; i++) {
      char c = word[i];
      switch (c) {
        case 'e' -> digraph |= before == 'a' || before == 'o';
        case 'u' -> our |= before == 'o';
        case 's' -> ise |= before == 'i' || before == 'y' || before == 'e';
        default -> {}
      }
      before = c;
    }
    int now = digraph ? digraphs(word, length) : length;
    now = our ? our(word, now) : now;
    now = endings(word, now);
    if (ise) {
      now = greekPlural(word, now);
      ise(word, now);
    }
    return now;
  }

  /** The same for the first letters of a word: they may end within an ending. */
  static int normalisePrefix(char[] word, int length) {
    int now = normalise(word, length);
    if (now > SHORTEST && word[now - 1] == 's' && (word[now - 2] == 'i' || word[now - 2] == 'y')) {
      word[now - 1] = 'z';
    }
    return now;
  }

  /** Haemorrhage, oesophagus, oedema, anaemia, diarrhoea. */
  private static int digraphs(char[] word, int length) {
    int out = 0;
    for (int in = 0; in < length; in++) {
      char c = word[in];
      boolean digraph = (c == 'a' || c == 'o') && in + 1 < length && word[in + 1] == 'e';
      if (!digraph || keepsDigraph(word, in, length)) {
        word[out++] = c;
      }
    }
    return out;
  }

  /** Aerobic, does, shoes, phoenix-like words keep theirs. */
  private static boolean keepsDigraph(char[] word, int at, int length) {
    char next = at + 2 < length ? word[at + 2] : 0;
    if (word[at] == 'a') {
      return next == 'r' && at == 0;
    }
    boolean atEnd = at + 2 >= length || (at + 3 == length && (next == 's' || next == 'd'));
    boolean diarrhoea = next == 'a';
    boolean foetus = next == 't' && at == 1 && word[0] == 'f';
    return (atEnd && !diarrhoea) || next == 'x' || (next == 't' && !foetus) || next == 'n';
  }

  /** Tumour, colour, behaviour, with what follows them. */
  private static int our(char[] word, int length) {
    for (int at = length - 3; at >= 2; at--) {
      if (word[at] == 'o' && word[at + 1] == 'u' && word[at + 2] == 'r') {
        boolean ending = at + 3 == length || follows(word, at + 3, length);
        if (ending && !REAL_OUR.contains(new String(word, 0, at + 3))) {
          System.arraycopy(word, at + 2, word, at + 1, length - at - 2);
          return length - 1;
        }
      }
    }
    return length;
  }

  private static boolean follows(char[] word, int at, int length) {
    char c = word[at];
    return c == 's' || c == 'a' || c == 'i' || c == 'e' || c == 'l' || length - at > 3;
  }

  /** Centre and fibre; catalogue and dialogue; programme; labelled. */
  private static int endings(char[] word, int length) {
    if (endsWith(word, length, "tre") || endsWith(word, length, "bre")) {
      word[length - 2] = 'e';
      word[length - 1] = 'r';
      return length;
    }
    if (endsWith(word, length, "logue")) {
      return length - 2;
    }
    if (endsWith(word, length, "gramme")) {
      return length - 2;
    }
    if (endsWith(word, length, "grammes")) {
      word[length - 3] = 's';
      return length - 2;
    }
    return length;
  }

  /** Metastases, diagnoses, analyses to their singular. */
  private static int greekPlural(char[] word, int length) {
    if (length > 7
        && (endsWith(word, length, "tases")
            || endsWith(word, length, "oses")
            || endsWith(word, length, "lyses"))) {
      word[length - 2] = 'i';
    }
    return length;
  }

  /**
   * Randomised, localisation, analyse: {@code s} to {@code z}. Exercise and promise get a z as
   * well: no harm, since all their forms do.
   */
  private static void ise(char[] word, int length) {
    for (int at = length - 3; at >= 3; at--) {
      boolean stem = word[at] == 'i' || word[at] == 'y';
      if (stem && word[at + 1] == 's' && iseEnding(word, at, length)) {
        word[at + 1] = 'z';
        return;
      }
    }
  }

  private static boolean iseEnding(char[] word, int at, int length) {
    int rest = length - at - 2;
    boolean lys = word[at] == 'y' && word[at - 1] == 'l';
    if (word[at] == 'y') {
      return lys && ending(word, at, length, "e", "ed", "er", "ers", "ing");
    }
    return at >= 4
        && rest <= 6
        && ending(
            word, at, length, "ed", "es", "e", "ing", "er", "ers", "ation", "ations", "ational");
  }

  private static boolean ending(char[] word, int at, int length, String... endings) {
    int from = at + 2;
    for (String ending : endings) {
      if (length - from == ending.length() && endsWith(word, length, ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(char[] word, int length, String ending) {
    int start = length - ending.length();
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (word[start + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

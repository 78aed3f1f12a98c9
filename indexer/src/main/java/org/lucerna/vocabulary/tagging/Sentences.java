package org.lucerna.vocabulary.tagging;

import java.util.Arrays;

/** Where sentences begin, as token indexes, and which sentence introduces which list item. */
final class Sentences {
  /** A line at least this long (in UTF-16 units) may have been wrapped rather than ended. */
  private static final int WRAPPED_LINE = 60;

  int[] first = new int[32];

  /** For a list item the sentence ending in a colon above it, else -1. */
  int[] leadIn = new int[32];

  int count;

  private Sentences() {}

  /** Marks {@link Gap#SENTENCE} on the tokens that begin one. */
  static Sentences split(Tokens tokens) {
    Sentences sentences = new Sentences();
    int lineStart = 0;
    for (int i = 0; i < tokens.count; i++) {
      int gap = tokens.gap[i];
      if (i == 0 || begins(tokens, i, gap, lineStart)) {
        tokens.gap[i] = gap | Gap.SENTENCE;
        sentences.add(tokens, i, gap);
      }
      if ((gap & (Gap.LINE | Gap.BLANK_LINE | Gap.PART)) != 0) {
        lineStart = tokens.start[i];
      }
    }
    return sentences;
  }

  /** The sentence of a token, given any sentence at or before it. */
  int of(int token, int hint) {
    int sentence = hint;
    while (sentence + 1 < count && first[sentence + 1] <= token) {
      sentence++;
    }
    return sentence;
  }

  int end(int sentence, Tokens tokens) {
    return sentence + 1 < count ? first[sentence + 1] : tokens.count;
  }

  private void add(Tokens tokens, int token, int gap) {
    if (count == first.length) {
      first = Arrays.copyOf(first, count * 2);
      leadIn = Arrays.copyOf(leadIn, count * 2);
    }
    first[count] = token;
    leadIn[count] = leadInOf(tokens, token, gap);
    count++;
  }

  private int leadInOf(Tokens tokens, int token, int gap) {
    if (count == 0) {
      return -1;
    }
    if ((gap & Gap.PART) != 0) {
      // A list's items may come as parts of their own.
      boolean item = (gap & Gap.BULLET) != 0 || tokens.isLowerCase(token);
      return colonBefore(tokens, token) ? count - 1 : item ? leadIn[count - 1] : -1;
    }
    if ((gap & Gap.COLON) != 0) {
      return count - 1;
    }
    return (gap & Gap.BULLET) != 0 ? leadIn[count - 1] : -1;
  }

  private static boolean colonBefore(Tokens tokens, int token) {
    for (int i = tokens.end[token - 1]; i < tokens.start[token]; i++) {
      if (tokens.chars[i] == ':') {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Tokens tokens, int i, int gap, int lineStart) {
    if ((gap & (Gap.PART | Gap.BLANK_LINE | Gap.BULLET)) != 0) {
      return true;
    }
    if ((gap & Gap.STOP) != 0 && (gap & (Gap.SPACE | Gap.LINE)) != 0) {
      return !tokens.isLowerCase(i) && !endsWithAbbreviation(tokens, i - 1);
    }
    if ((gap & Gap.LINE) == 0) {
      return false;
    }
    boolean marked = (gap & (Gap.STOP | Gap.COLON)) != 0;
    boolean shortLine = tokens.end[i - 1] - lineStart < WRAPPED_LINE;
    return marked || (shortLine && !tokens.isLowerCase(i));
  }

  /** "et al. Resection", "vs. TACE", "J. Smith": a point that ends no sentence. */
  private static boolean endsWithAbbreviation(Tokens tokens, int token) {
    int start = tokens.start[token];
    int length = tokens.end[token] - start;
    int pointAt = tokens.end[token];
    if (pointAt >= tokens.chars.length || tokens.chars[pointAt] != '.') {
      return false;
    }
    if (length == 1) {
      return Character.isLetter(tokens.chars[start]);
    }
    return length <= 4 && isAbbreviation(new String(tokens.chars, start, length));
  }

  private static boolean isAbbreviation(String word) {
    return switch (word) {
      case "al",
          "vs",
          "Dr",
          "Mr",
          "Mrs",
          "Ms",
          "Prof",
          "St",
          "eg",
          "ie",
          "cf",
          "Fig",
          "No",
          "no",
          "approx",
          "ca",
          "resp",
          "Vol",
          "pp",
          "Suppl" ->
          true;
      default -> false;
    };
  }
}

package org.lucerna.format.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.citation.ReferenceListSegmenter;

/** Tells text for reading from tables, code and lists of data. */
final class Prose {
  private static final int SAMPLE = 1 << 14;
  private static final int SENTENCES = 2;
  private static final int MOST_WORDS_OF_A_LABEL = 5;

  private static final Pattern BEHIND_STOP =
      Pattern.compile(
          "[*_\"”’'»)]{0,4}(?:\\[\\^?[\\w–,;-]{1,30}]|\\(\\d[\\d–,; -]{0,20}\\)|[⁰¹²³⁴-⁹˒,⁻]{1,12}){0,6}");

  private Prose() {}

  static boolean is(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (tabular(sample)) {
      return false;
    }
    return sentences(sample) >= SENTENCES || !ReferenceListSegmenter.findAll(sample).isEmpty();
  }

  /** Stretches of at least six words, mostly in lower case, that end as sentences do. */
  private static int sentences(String sample) {
    int count = 0;
    int words = 0;
    int letters = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      } else if (c == '.' || c == '?' || c == '!') {
        boolean ends = endsAt(sample, i + 1);
        count += ends && words >= MOST_WORDS_OF_A_LABEL && letters > 0 ? 1 : 0;
        words = ends ? 0 : words;
        letters = 0;
      } else if (Character.isWhitespace(c) || c == ',') {
        words += letters > 0 ? 1 : 0;
        letters = 0;
      } else if (c == ':' || c == ';' || c == '=' || c == '|' || c == '<' || c == '{') {
        words = 0;
        letters = 0;
      }
    }
    return count;
  }

  /** Whether a sentence is over behind its stop: "tumours.[^1] ", "tumours.” ", "tumours.² ". */
  private static boolean endsAt(String sample, int from) {
    Matcher behind = BEHIND_STOP.matcher(sample).region(from, sample.length());
    int at = behind.lookingAt() ? behind.end() : from;
    return at == sample.length() || Character.isWhitespace(sample.charAt(at));
  }

  private static boolean tabular(String sample) {
    long tabbed = sample.lines().filter(line -> line.indexOf('\t') > 0).count();
    return tabbed * 10 > sample.lines().count() * 8;
  }
}

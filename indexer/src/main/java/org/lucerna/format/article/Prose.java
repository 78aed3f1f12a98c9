package org.lucerna.format.article;

import java.util.regex.Pattern;
import org.lucerna.citation.ReferenceListSegmenter;

/** Tells text for reading from tables, code and lists of data. */
final class Prose {
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}+(?:[ ,'’-]+[\\p{L}\\d]+){5,60}[ \\p{L}\\d()%]*[.!?](?=\\s|$|[\"”)])");
  private static final int SAMPLE = 1 << 14;
  private static final int SENTENCES = 2;

  private Prose() {}

  static boolean is(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (tabular(sample)) {
      return false;
    }
    var sentence = SENTENCE.matcher(sample);
    int count = 0;
    while (count < SENTENCES && sentence.find()) {
      count++;
    }
    return count >= SENTENCES || !ReferenceListSegmenter.findAll(sample).isEmpty();
  }

  private static boolean tabular(String sample) {
    long tabs = sample.chars().filter(c -> c == '\t').count();
    long lines = sample.lines().count();
    return tabs > 2 * lines;
  }
}

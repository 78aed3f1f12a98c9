package org.lucerna.resolve;

import java.util.List;
import org.lucerna.index.MatchKeys;
import org.lucerna.index.MatchText;

/**
 * A reference in the words that matching compares.
 *
 * @param words of the whole text, at most 200
 * @param numbers those of them that are numbers
 * @param title of the parsed title
 * @param container of the parsed container
 */
record ReferenceWords(
    CitedReference cited,
    List<String> words,
    List<String> numbers,
    List<String> title,
    List<String> container) {
  /** A reference is not longer; hostile text is. */
  private static final int MOST_WORDS = 200;

  static ReferenceWords of(CitedReference cited) {
    List<String> all = MatchText.words(cited.raw());
    List<String> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    return new ReferenceWords(
        cited,
        words,
        words.stream().filter(MatchKeys::isNumber).toList(),
        MatchText.words(cited.title()),
        MatchText.words(cited.container()));
  }
}

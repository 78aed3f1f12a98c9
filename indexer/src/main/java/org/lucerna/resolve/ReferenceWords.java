package org.lucerna.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.index.MatchKeys;
import org.lucerna.index.MatchText;

/**
 * A reference in the words that matching compares.
 *
 * @param words of the whole text, at most 200
 * @param distinct the same, each once
 * @param numbers that say where the work stands, in order
 * @param title of the parsed title
 * @param container of the parsed container
 */
record ReferenceWords(
    CitedReference cited,
    List<String> words,
    Set<String> distinct,
    List<String> numbers,
    List<String> title,
    List<String> container) {
  /** A reference is not longer; hostile text is. */
  private static final int MOST_WORDS = 200;

  static ReferenceWords of(CitedReference cited) {
    List<String> all = MatchText.words(cited.raw());
    List<String> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
    List<String> title = MatchText.words(cited.title());
    return new ReferenceWords(
        cited,
        words,
        Set.copyOf(words),
        Locator.numbers(cited, title, MOST_WORDS),
        title,
        MatchText.words(cited.container()));
  }

  /** Keys of the fields as parsed. */
  Set<String> fieldKeys() {
    return MatchKeys.ofFields(
        title,
        cited.authors().isEmpty() ? "" : cited.authors().getFirst().family(),
        cited.year(),
        cited.volume(),
        cited.pages());
  }

  /** All keys that the text might mean, however it was parsed. */
  Set<String> allKeys() {
    Set<String> keys = MatchKeys.ofReference(cited.raw());
    if (!title.isEmpty()) {
      keys.add(MatchKeys.wholeTitle(title));
    }
    return keys;
  }

  /**
   * Whether the record is worth an alignment: a third of its title, or half of its main title, or
   * its page, or its volume and two of its authors stand here. Nothing less can become a match.
   */
  boolean mayMean(RecordFields fields) {
    int whole = 0;
    int found = 0;
    int main = 0;
    for (int i = 0; i < fields.title().size(); i++) {
      boolean here = distinct.contains(fields.title().get(i));
      whole++;
      found += here ? 1 : 0;
      main += here && i < fields.mainTitleWords() ? 1 : 0;
    }
    return 3 * found >= whole
        || 2 * main >= fields.mainTitleWords()
        || isStated(fields.page())
        || (isStated(fields.volume()) && namesTwo(fields.families()));
  }

  private boolean namesTwo(List<List<String>> families) {
    int named = 0;
    for (int i = 0; i < families.size() && named < 2; i++) {
      List<String> family = families.get(i);
      named += !family.isEmpty() && distinct.contains(family.getLast()) ? 1 : 0;
    }
    return named == 2;
  }

  private boolean isStated(Optional<String> number) {
    return number.filter(distinct::contains).isPresent();
  }
}

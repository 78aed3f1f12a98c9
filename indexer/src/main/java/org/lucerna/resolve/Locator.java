package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.lucerna.index.MatchKeys;
import org.lucerna.index.MatchText;

/** The numbers by which a reference says where a work stands: none of its title's or of a DOI. */
final class Locator {
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?i)https?://\\S+|www\\.\\S+|\\b10\\.\\d{4,9}/\\S+"
              + "|\\b(?:pmid|pmcid|pmc|nct|doi|arxiv|issn|isbn)\\W{0,3}[\\dx-]+");

  private Locator() {}

  /** At most so many words are looked at; the year is left out once. */
  static List<String> numbers(CitedReference cited, List<String> title, int mostWords) {
    List<String> words =
        new ArrayList<>(MatchText.words(IDENTIFIER.matcher(cited.raw()).replaceAll(" ")));
    if (words.size() > mostWords) {
      words.subList(mostWords, words.size()).clear();
    }
    // A parser that found neither volume nor page may have them in the title.
    boolean read = cited.volume().isPresent() || cited.pages().isPresent();
    int at = title.isEmpty() || !read ? -1 : Collections.indexOfSubList(words, title);
    if (at >= 0) {
      words.subList(at, at + title.size()).clear();
    }
    words.removeIf(word -> !MatchKeys.isNumber(word));
    if (cited.year().isPresent()) {
      words.remove(Integer.toString(cited.year().getAsInt()));
    }
    return List.copyOf(words);
  }
}

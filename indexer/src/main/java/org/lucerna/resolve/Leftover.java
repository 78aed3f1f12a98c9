package org.lucerna.resolve;

import java.util.List;
import java.util.Set;
import org.lucerna.index.MatchKeys;

/**
 * What a record does not account for: the words of a reference that are none of its authors, its
 * journal or its numbers. Many of them are another title.
 */
final class Leftover {
  /** So many words are a title, and not the dust of a reference. */
  static final int TITLE = 4;

  private static final int SHORTEST = 4;

  private static final Set<String> DUST =
      Set.of(
          "http",
          "https",
          "html",
          "pubmed",
          "pmcid",
          "available",
          "from",
          "accessed",
          "retrieved",
          "cited",
          "internet",
          "online",
          "epub",
          "ahead",
          "print",
          "volume",
          "issue",
          "pages",
          "article",
          "supplement",
          "suppl",
          "press",
          "journal",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Leftover() {}

  /** Words outside the place where (part of) the record's title stands. */
  static int count(ReferenceWords reference, RecordFields fields, TitleAlignment title) {
    boolean found = title.end() - title.start() >= 3;
    int count = 0;
    for (int i = 0; i < reference.words().size(); i++) {
      boolean inTitle = found && i >= title.start() && i < title.end();
      count += inTitle || isExplained(reference.words().get(i), fields) ? 0 : 1;
    }
    return count;
  }

  /** One of its names or numbers, or of the words that any reference has. */
  static boolean isExplained(String word, RecordFields fields) {
    return word.length() < SHORTEST
        || Words.isSmall(word)
        || DUST.contains(word)
        || MatchKeys.isNumber(word)
        || holds(fields.families(), word)
        || names(fields.journals(), word);
  }

  private static boolean names(List<List<String>> journals, String word) {
    for (List<String> journal : journals) {
      for (String part : journal) {
        if (Words.abbreviates(part, word)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean holds(List<List<String>> names, String word) {
    for (List<String> name : names) {
      for (String part : name) {
        if (Words.alike(part, word)) {
          return true;
        }
      }
    }
    return false;
  }
}

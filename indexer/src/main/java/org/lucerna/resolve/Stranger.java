package org.lucerna.resolve;

import java.util.List;

/**
 * A work that has an identifier in common with a reference and hardly anything else: another title
 * by other people, or one without a word of the record's. That the year is the same is chance.
 */
final class Stranger {
  /** So many telling words name a work; fewer may only say what a link leads to. */
  private static final int TELLING_TITLE = 4;

  /** With this much of the record's title in the reference, the parser may have cut it wrong. */
  private static final double HALF = 0.5;

  private Stranger() {}

  static boolean is(ReferenceWords words, Alignment alignment) {
    Place place = Place.of(alignment);
    boolean near =
        alignment.kind() != TitleKind.OTHER
            || alignment.titleSimilarity() >= HALF
            || alignment.authorsFound() > 0
            || place.page()
            || place.same() > 1;
    if (near) {
      return false;
    }
    boolean persons = words.cited().authors().stream().anyMatch(it -> !it.given().isEmpty());
    boolean otherPeople = persons && alignment.of(CitedField.AUTHORS) == Agreement.DIFFERENT;
    boolean placed = place.sameJournal() && place.same() == 1;
    return otherPeople || (!placed && sharesNoWord(words.title(), alignment.fields().title()));
  }

  private static boolean sharesNoWord(List<String> cited, List<String> recorded) {
    List<String> telling = cited.stream().filter(word -> !Words.isSmall(word)).toList();
    return telling.size() >= TELLING_TITLE
        && telling.stream()
            .noneMatch(word -> recorded.stream().anyMatch(other -> Words.alike(word, other)));
  }
}

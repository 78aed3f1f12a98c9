package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lucerna.index.MatchKeys;

/**
 * Which words of a reference are its title: those a parser took for it, with what of the record's
 * title stands beside them; where no parser found one, what is neither name, journal nor number.
 */
final class CitedTitle {
  private CitedTitle() {}

  static List<String> of(ReferenceWords reference, RecordFields fields, TitleAlignment found) {
    List<String> parsed = reference.title();
    boolean stands = found.similarity() >= FieldComparison.NEAR_TITLE;
    if (parsed.isEmpty()) {
      boolean many = found.end() - found.start() >= 2 && !isInContainer(reference, found);
      return many ? around(reference, fields, found) : List.of();
    }
    int start = Collections.indexOfSubList(reference.words(), parsed);
    int end = start + parsed.size();
    boolean apart = start < 0 || found.start() >= end || found.end() <= start;
    if (apart) {
      return stands && start >= 0 ? around(reference, fields, found) : withoutDust(parsed, fields);
    }
    int from = isMore(reference, fields, found.start(), start) ? found.start() : start;
    int more = isMore(reference, fields, end, found.end()) ? found.end() : end;
    int to = more + numbered(reference.words().subList(more, reference.words().size()));
    return withoutDust(reference, fields, found, from, to);
  }

  private static boolean isInContainer(ReferenceWords reference, TitleAlignment found) {
    List<String> container = reference.container();
    return !container.isEmpty()
        && Collections.indexOfSubList(
                container, reference.words().subList(found.start(), found.end()))
            >= 0;
  }

  /** Whether these words are more of the record's title. */
  private static boolean isMore(ReferenceWords reference, RecordFields fields, int from, int to) {
    if (to - from < 1) {
      return false;
    }
    List<String> words = reference.words().subList(from, to);
    return 2 * words.stream().filter(fields.title()::contains).count() >= words.size();
  }

  /** "Part II" behind a stop belongs to the title, wherever a parser put it. */
  private static int numbered(List<String> behind) {
    if (behind.size() < 2 || !TitleWord.isNumbered(behind.getFirst())) {
      return 0;
    }
    return TitleWord.isNumber(TitleWord.plain(behind.subList(0, 2)).getLast()) ? 2 : 0;
  }

  /** What a parse left of authors and journal beside the title is none of it. */
  private static List<String> withoutDust(
      ReferenceWords reference, RecordFields fields, TitleAlignment found, int from, int to) {
    List<String> words = reference.words();
    int begin = Math.max(from, Math.min(found.start(), to));
    int end = Math.max(begin, Math.min(found.end(), to));
    boolean before =
        endsNames(words.subList(from, begin)) || isDust(words.subList(from, begin), fields);
    boolean behind = isDust(words.subList(end, to), fields);
    return words.subList(before ? begin : from, behind ? end : to);
  }

  /** Names and journal taken for a title are none. */
  private static List<String> withoutDust(List<String> parsed, RecordFields fields) {
    return isDust(parsed, fields) ? List.of() : parsed;
  }

  /** Names, journal and numbers of the record; a misspelt name is one by its initials. */
  private static boolean isDust(List<String> words, RecordFields fields) {
    boolean names = words.stream().anyMatch(it -> Leftover.holds(fields.families(), it));
    boolean numbered = false;
    boolean placed = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean number = MatchKeys.isNumber(word);
      numbered |= number;
      placed |= number && fields.states(word);
      boolean name =
          names
              && i + 1 < words.size()
              && isInitials(words.get(i + 1))
              && !TitleWord.isNumbered(word);
      if (!number && !name && !isExplained(word, fields)) {
        return false;
      }
    }
    return !numbered || placed;
  }

  /** What ends with "et al" and at most a year names authors. */
  private static boolean endsNames(List<String> words) {
    int last = words.size();
    while (last > 0 && MatchKeys.isNumber(words.get(last - 1))) {
      last--;
    }
    return last >= 2 && words.get(last - 1).equals("al") && words.get(last - 2).equals("et");
  }

  private static boolean isInitials(String word) {
    return word.length() <= 2 && !Words.isSmall(word) && !TitleWord.partsSiblings(word);
  }

  private static boolean isExplained(String word, RecordFields fields) {
    return Leftover.isExplained(word, fields) && !TitleWord.partsSiblings(word);
  }

  private static List<String> around(
      ReferenceWords reference, RecordFields fields, TitleAlignment found) {
    List<String> words = reference.words();
    int from = found.start();
    while (from > 0 && isForeign(words.get(from - 1), fields)) {
      from--;
    }
    int to = found.end();
    while (to < words.size() && isForeign(words.get(to), fields)) {
      to++;
    }
    return new ArrayList<>(words.subList(from, to));
  }

  private static boolean isForeign(String word, RecordFields fields) {
    return !MatchKeys.isNumber(word) && !Leftover.isExplained(word, fields);
  }
}

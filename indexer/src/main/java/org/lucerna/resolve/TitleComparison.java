package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lucerna.index.MatchText;

/**
 * What comes of laying a cited title beside a record's.
 *
 * @param decisive the words that differ are such as part works of one family
 * @param otherNumber both number themselves, and otherwise: Part 1 and Part 2
 * @param wordMissing a word is missing within, not only a subtitle at the end
 * @param contained the whole of the record's title stands in the cited one
 */
record TitleComparison(
    TitleKind kind, boolean decisive, boolean otherNumber, boolean wordMissing, boolean contained) {
  static final TitleComparison NONE = plain(TitleKind.UNSTATED);
  static final TitleComparison OTHER = plain(TitleKind.OTHER);

  /** Fewer telling words of a longer title may be those of any. */
  private static final int LEAST_OPENING = 4;

  /** Longer titles are compared by their beginning. */
  private static final int MOST_WORDS = 60;

  private static final java.util.regex.Pattern ACRONYM =
      java.util.regex.Pattern.compile("\\(([A-Z]{3,})\\)|^([A-Z]{3,}):");

  private static TitleComparison plain(TitleKind kind) {
    return new TitleComparison(kind, false, false, false, false);
  }

  /**
   * @param cited words of the cited title
   * @param text the cited title as it stands, for the acronym of a trial in it
   */
  static TitleComparison of(List<String> title, int mainWords, List<String> cited, String text) {
    List<String> record = TitleWord.plain(first(title));
    List<String> words = TitleWord.plain(first(cited));
    if (record.isEmpty() || words.isEmpty()) {
      return NONE;
    }
    TitleGaps laid = TitleGaps.of(record, words);
    List<String> missing = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (TitleGaps.Gap gap : laid.gaps()) {
      if (!gap.isSlip() && !gap.isAbbreviation()) {
        telling(gap.recorded(), missing);
        telling(gap.cited(), added);
      }
    }
    List<String> cut = new ArrayList<>();
    telling(laid.cut(), cut);
    takeMoved(missing, added);
    takeMoved(cut, added);
    if (missing.isEmpty() && cut.isEmpty()) {
      Set<String> acronyms = acronyms(text);
      added.removeIf(acronyms::contains);
    }
    if (TitleWord.areTags(added)) {
      added.clear();
    }
    int whole = (int) record.stream().filter(TitleWord::tells).count();
    int said = (int) words.stream().filter(TitleWord::tells).count();
    return judge(laid.shared(), whole, said, missing, cut, added, mainWords);
  }

  private static TitleComparison judge(
      int shared,
      int whole,
      int said,
      List<String> missing,
      List<String> cut,
      List<String> added,
      int mainWords) {
    boolean gone = !missing.isEmpty() || !cut.isEmpty();
    if (!added.isEmpty()) {
      boolean number = added.stream().anyMatch(TitleWord::isNumber);
      boolean otherNumber =
          number
              && (missing.stream().anyMatch(TitleWord::isNumber)
                  || cut.stream().anyMatch(TitleWord::isNumber));
      boolean decisive =
          added.stream().anyMatch(TitleWord::partsSiblings)
              || missing.stream().anyMatch(TitleWord::partsSiblings);
      boolean alike = shared > 0 && (2 * shared >= said || 2 * shared >= whole);
      return new TitleComparison(
          alike ? TitleKind.SIBLING : TitleKind.OTHER, decisive, otherNumber, false, !gone);
    }
    if (!gone) {
      return new TitleComparison(TitleKind.WHOLE, false, false, false, true);
    }
    if (missing.stream().anyMatch(TitleWord::partsSiblings)) {
      return new TitleComparison(TitleKind.SIBLING, true, false, true, false);
    }
    boolean opening = shared >= LEAST_OPENING && shared + 1 >= Math.min(mainWords / 2, whole / 2);
    boolean most = 10 * shared >= 7 * whole && shared >= 2;
    TitleKind kind = opening || most ? TitleKind.SHORT : TitleKind.UNSTATED;
    return new TitleComparison(kind, false, false, !missing.isEmpty(), false);
  }

  /** Words in another place are no other words. */
  private static void takeMoved(List<String> missing, List<String> added) {
    for (String word : List.copyOf(added)) {
      for (String own : missing) {
        if (TitleWord.alike(own, word)) {
          missing.remove(own);
          added.remove(word);
          break;
        }
      }
    }
  }

  private static void telling(List<String> words, List<String> to) {
    words.stream().filter(TitleWord::tells).forEach(to::add);
  }

  private static List<String> first(List<String> words) {
    return words.subList(0, Math.min(words.size(), MOST_WORDS));
  }

  private static Set<String> acronyms(String text) {
    return ACRONYM
        .matcher(text)
        .results()
        .flatMap(found -> MatchText.words(found.group()).stream())
        .collect(Collectors.toSet());
  }
}

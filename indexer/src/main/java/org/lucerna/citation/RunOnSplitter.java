package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where one entry ends and the next begins in text that has lost its line breaks. */
final class RunOnSplitter {

  private static final String SENTENCE_ENDS = ".])”\"»;/";

  /** Characters of one reference that are looked at; keeps the scan linear. */
  private static final int LONGEST = 700;

  private RunOnSplitter() {}

  /** Offsets at which entries begin; the first is 0. */
  static List<Integer> starts(String text, Optional<EntryLabel> label) {
    Optional<EntryLabel> numbered = label.filter(l -> l.style() != EntryLabel.Style.BULLET);
    return numbered.isPresent() ? numberedStarts(text, numbered.get()) : bareStarts(text);
  }

  /**
   * "1. ... 2. ... 3. ...": the next number of the same style after the end of a sentence, or of
   * pages or an address, which styles leave without a stop.
   */
  private static List<Integer> numberedStarts(String text, EntryLabel first) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    EntryLabel current = first;
    for (int i = first.length() + 1; i < text.length(); i++) {
      if (!TextLine.isWhite(text.charAt(i - 1)) || TextLine.isWhite(text.charAt(i))) {
        continue;
      }
      Optional<EntryLabel> next =
          EntryLabel.of(text.substring(i, Math.min(text.length(), i + 12)))
              .filter(l -> l.length() > 0);
      if (next.isPresent()
          && next.get().style() == current.style()
          && next.get().number() == current.number() + 1
          && EntryEnd.looksComplete(
              text.substring(Math.max(starts.getLast(), i - LONGEST), i).stripTrailing())) {
        starts.add(i);
        current = next.get();
      }
    }
    return starts;
  }

  /**
   * Without numbers only where both sides are references of their own: the left has its year and
   * its place (pages or address), the right begins with an author's name and has them too.
   */
  private static List<Integer> bareStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean candidate =
          TextLine.isWhite(text.charAt(i - 1))
              && Character.isUpperCase(text.charAt(i))
              && endsSentenceBefore(text, i)
              && AuthorStart.isNameWithInitials(text, i);
      if (candidate
          && isWhole(text.substring(Math.max(from, i - LONGEST), i))
          && isWhole(text.substring(i, Math.min(text.length(), i + LONGEST)))) {
        starts.add(i);
        from = i;
      }
    }
    return starts;
  }

  private static boolean isWhole(String part) {
    return ReferenceSigns.hasYear(part)
        && (ReferenceSigns.hasVolumeAndPages(part) || ReferenceSigns.hasWebPlace(part));
  }

  /** False within blanks: each run of them is looked back over once. */
  private static boolean endsSentenceBefore(String text, int i) {
    if (TextLine.isWhite(text.charAt(i))) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && TextLine.isWhite(text.charAt(before))) {
      before--;
    }
    return before >= 0
        && (SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0
            || Character.isDigit(text.charAt(before)));
  }
}

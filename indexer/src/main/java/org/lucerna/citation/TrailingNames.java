package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitedName;

/**
 * Finds who made a work where a title-first style names them after the title: "Title. Smith J, Doe
 * A.", "Title. European Association for X.", "Title A Vogel and others".
 */
final class TrailingNames {

  /** A name list is not longer; keeps the work linear in the title. */
  private static final int LONGEST = 60;

  /** Tokens of one name, initials and their stops included. */
  private static final int LONGEST_NAME = 12;

  private final Tokens t;
  private final Surnames surnames;

  TrailingNames(Tokens tokens) {
    this.t = tokens;
    this.surnames = new Surnames(tokens);
  }

  /**
   * Names and where they stand.
   *
   * @param titleTo token after the title that they follow
   * @param next the token after the names
   */
  record Found(NameList names, int titleTo, int next) {}

  /** The names that end a title's stretch, or none with the stretch's end. */
  Found at(int from, int to) {
    int end = to;
    while (end > from && t.isSignOf(end - 1, ".,;:")) {
      end--;
    }
    List<Segments.Segment> sentences = Segments.of(t, from, end);
    Found listed = list(from, end, sentences);
    if (!listed.names().isEmpty()) {
      return listed;
    }
    int start = sentences.isEmpty() ? from : sentences.getLast().from();
    if (start > from) {
      NameList names = persons(start, end);
      if (!names.isEmpty()) {
        return new Found(names, start, end);
      }
      if (isBody(start, end)) {
        CitedName body = new CitedName.Organisation(t.between(start, end));
        return new Found(new NameList(List.of(body), end, false, false, 0.75), start, end);
      }
    }
    for (int i = Math.max(from + 2, end - LONGEST); i < end - 1; i++) {
      if (opensUnmarked(i)) {
        NameList names = persons(i, end);
        if (names.othersOmitted() || names.names().size() > 1) {
          return new Found(names, i, end);
        }
      }
    }
    return new Found(NameList.none(to), to, to);
  }

  /** Names that fill the stretch to its end. */
  private NameList persons(int from, int end) {
    NameList names = new NameListParser(t).persons(from);
    boolean whole = names.confidence() >= 0.9 && names.next() >= end && names.next() <= end + 1;
    return whole ? names : NameList.none(from);
  }

  /** "... and follow-up A Vogel": initials before a capital, after no sign. */
  private boolean opensUnmarked(int i) {
    boolean after =
        t.isLowerCase(i - 1)
            || t.isNumber(i - 1)
            || t.isSignOf(i - 1, ")]”’'\"")
            || t.isWord(i - 1);
    return after && Initials.isBlock(t, i) && t.length(i) <= 3 && opensSurname(i + 1);
  }

  private boolean opensSurname(int i) {
    boolean others = t.length(i) == 2 && t.isOneOf(i + 1, "and", "et"); // "T Li and others"
    boolean particle = surnames.isApostropheName(i) || surnames.isCapitalParticle(i);
    return particle || (t.isCapitalised(i) && (t.length(i) > 2 || others));
  }

  /** "Title. van der Test C; Doe A; Roe B": names that end as sentences do, to the first. */
  private Found list(int from, int end, List<Segments.Segment> sentences) {
    int second = sentences.size();
    while (second > 1 && t.isSign(sentences.get(second - 1).from() - 1, ';')) {
      second--;
    }
    if (second < sentences.size()) {
      int stop = sentences.get(second).from() - 1;
      for (int i = Math.max(from, stop - LONGEST_NAME); i < stop; i++) {
        NameList names = t.isSignOf(i, ".?!") ? persons(i + 1, end) : NameList.none(end);
        if (!names.isEmpty()) {
          return new Found(names, i + 1, end);
        }
      }
    }
    return new Found(NameList.none(end), end, end);
  }

  /** Capitals throughout and a word that heads bodies' names, or a body that is known. */
  private boolean isBody(int from, int end) {
    boolean head = false;
    for (int i = from; i < end; i++) {
      boolean small = t.isOneOf(i, "of", "for", "and", "the", "in", "on", "to");
      if (!(t.isCapitalised(i) || small || t.isSignOf(i, "()&,"))) {
        return false;
      }
      head |= NameWords.isHead(t.get(i));
    }
    boolean acronym = t.isSign(end - 1, ')') && t.isSign(end - 3, '(');
    return KnownBodies.contains(t.between(from, acronym ? end - 3 : end))
        || (head && end - from >= 3 && end - from <= 14);
  }
}

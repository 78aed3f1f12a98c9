package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.PartialDate;

/**
 * The date between names and title, as author-date styles have it.
 *
 * @param next the token the title begins at; where there is no date, the one asked for
 * @param undated whether the place of the date says that there is none ("n.d.", "in press")
 */
record HeadDate(Optional<PartialDate> date, int next, boolean undated) {

  static HeadDate at(Tokens t, int from) {
    int i = from;
    while (t.isSignOf(i, ".,")) {
      i++;
    }
    if (t.isSignOf(i, "([")) {
      return bracketed(t, i, from);
    }
    if (t.isYear(i) || t.isYearWithLetter(i)) {
      return bare(t, i, from);
    }
    return new HeadDate(Optional.empty(), from, false);
  }

  private static HeadDate bracketed(Tokens t, int open, int from) {
    int i = t.isOneOf(open + 1, "c", "ca", "published", "updated") ? open + 2 : open + 1;
    Optional<Dates.Found> found =
        t.isYearWithLetter(i)
            ? Optional.of(new Dates.Found(PartialDate.ofYear(t.year(i)), i + 1))
            : Dates.at(t, i);
    if (found.isPresent()) {
      int close = found.get().next();
      int limit = close + 8;
      while (close < limit && close < t.size() && !t.isSignOf(close, ")]")) {
        close++;
      }
      if (t.isSignOf(close, ")]")) {
        return new HeadDate(Optional.of(found.get().date()), afterSigns(t, close + 1), false);
      }
    }
    boolean none =
        (t.is(i, "n") && t.isSign(i + 1, '.'))
            || t.is(i, "nd")
            || t.is(i, "undated")
            || (t.is(i, "no") && t.is(i + 1, "date"))
            || (t.is(i, "in") && t.is(i + 1, "press"))
            || t.is(i, "forthcoming");
    if (none) {
      int close = i;
      while (close < i + 6 && close < t.size() && !t.isSignOf(close, ")]")) {
        close++;
      }
      return new HeadDate(Optional.empty(), afterSigns(t, close + 1), true);
    }
    return new HeadDate(Optional.empty(), from, false);
  }

  /** A year by itself is the date unless a volume follows it ("2003;19") or it is all there is. */
  private static HeadDate bare(Tokens t, int i, int from) {
    int next = i + 1;
    boolean noted = t.isMask(next) && t.isSign(next + 1, '.') && t.isSignOf(next + 2, "“\"");
    if (noted) { // "2019 [Online]. “Title”"
      return new HeadDate(Optional.of(PartialDate.ofYear(t.year(i))), next + 2, false);
    }
    boolean tail = t.isSign(next, ';') || next >= t.size() || t.isMask(next) || t.isDash(next);
    boolean words =
        t.isWord(afterSigns(t, next))
            || t.isSignOf(afterSigns(t, next), "“„\"‘'«[")
            || (t.isNumber(afterSigns(t, next)) && t.isSignOf(next, "."));
    if (tail || !words || isGuidelines(t, i) || (t.isCapitalised(next) && isTitles(t, i))) {
      return new HeadDate(Optional.empty(), from, false);
    }
    return new HeadDate(Optional.of(PartialDate.ofYear(t.year(i))), afterSigns(t, next), false);
  }

  /** "2020 Surgery Statistics Report. ASPS, 2021": a later year ends the reference. */
  private static boolean isTitles(Tokens t, int year) {
    int last = t.size() - 1;
    while (last > year && !t.isWord(last) && !t.isNumber(last)) {
      last--;
    }
    return last > year + 3
        && t.isYear(last)
        && t.isSignOf(last - 1, ",;")
        && t.year(last) > t.year(year)
        && t.isSign(year - 1, '.');
  }

  /**
   * "Group. 2019 ACC/AHA guideline on bleeding. Circulation. 2020;140:e1": the year of the issue
   * stands before its volume, so the one that opens a sentence is the title's.
   */
  private static boolean isGuidelines(Tokens t, int year) {
    if (!t.isSign(year - 1, '.') || !t.isWord(year + 1)) {
      return false;
    }
    for (int i = year + 3; i + 2 < t.size(); i++) {
      boolean issue = t.isYear(i) && t.isSign(i + 1, ';') && t.isNumber(i + 2);
      if (issue && !t.isSignOf(i - 1, "([-–/") && t.year(i) >= t.year(year)) {
        return true;
      }
    }
    return false;
  }

  private static int afterSigns(Tokens t, int i) {
    int j = i;
    while (t.isSignOf(j, ".,:;") || t.isDash(j)) {
      j++;
    }
    return j;
  }
}

package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.PartialDate;

/**
 * The date of a work whose reference has one somewhere no grammar expects it: a day or month that
 * is no note's, else the only year that is set off from the words around it.
 */
final class LooseDate {

  /** Words right before a date that is not the work's. */
  private static final String[] OTHERS = {
    "due",
    "until",
    "bis",
    "ended",
    "ending",
    "to",
    "since",
    "expires",
    "withdrawn",
    "before",
    "after"
  };

  private final Tokens t;

  LooseDate(Tokens tokens) {
    this.t = tokens;
  }

  Optional<PartialDate> find() {
    Optional<PartialDate> full = firstFull();
    return full.isPresent() ? full : onlyYear();
  }

  private Optional<PartialDate> firstFull() {
    for (int i = 0; i < t.size(); i++) {
      Optional<Dates.Found> found = Dates.at(t, i);
      if (found.isPresent() && found.get().date().month() > 0) {
        boolean part = (t.isNumber(i - 1) || t.isDash(i - 1)) && t.isGlued(i);
        if (!part && !isOther(i)) {
          return Optional.of(found.get().date());
        }
        i = found.get().next() - 1;
      }
    }
    return Optional.empty();
  }

  /** "review due May 2022", "the year ended 31 March 2020". */
  private boolean isOther(int date) {
    return t.isOneOf(date - 1, OTHERS) || t.isOneOf(date - 2, "review", "due", "bis", "until");
  }

  private Optional<PartialDate> onlyYear() {
    int year = 0;
    for (int i = 1; i < t.size(); i++) {
      if (t.isYear(i)) {
        boolean range = t.isDash(i - 1) || t.isDash(i + 1) || t.isSign(i + 1, '/') || isSpan(i);
        if (range || (year > 0 && t.year(i) != year)) {
          return Optional.empty();
        }
        year = isSetOff(i) && !isPhrase(i) ? t.year(i) : year;
      }
    }
    return year == 0 ? Optional.empty() : Optional.of(PartialDate.ofYear(year));
  }

  /** "annual report for 2024", "Strategy to 2025": a title's own. */
  private boolean isPhrase(int i) {
    return t.isOneOf(i - 1, "for", "in", "of", "by", "from") || t.isOneOf(i - 1, OTHERS);
  }

  /** "2019 to 2021": what a survey covers. */
  private boolean isSpan(int i) {
    return (t.is(i + 1, "to") && t.isYear(i + 2)) || (t.is(i - 1, "to") && t.isYear(i - 2));
  }

  private boolean isSetOff(int i) {
    boolean before = t.isSignOf(i - 1, ",;(|©") || t.isDash(i - 1);
    boolean after = i + 1 >= t.size() || t.isSignOf(i + 1, ".,;)|") || t.isMask(i + 1);
    return after && (before || t.isSignOf(i + 1, ".|") || i + 1 >= t.size() || t.isMask(i + 1));
  }
}

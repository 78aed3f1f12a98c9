package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.PartialDate;

/** Reads statutes, which carry their year in their name: "Human Tissue Act 2004, c. 30". */
final class LegislationReader {

  private static final String[] STATUTES = {
    "Act", "Regulations", "Order", "Rules", "Bill", "Code", "Measure"
  };

  private static final List<String> UNION_ACTS =
      List.of("Regulation (E", "Directive 20", "Directive 19", "Council Directive", "Directive (E");

  /** Words a statute's short title may have. */
  private static final int LONGEST = 24;

  private final Tokens t;
  private final CitationDraft draft;

  LegislationReader(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** Whether a statute stands here; what it says goes into the draft. */
  boolean read(int from, int end) {
    if (publicLaw(from, end)) {
      return true;
    }
    int year = yearOfStatute(from, end);
    if (year < 0) {
      return false;
    }
    draft.type(CitationType.LEGISLATION);
    int next = afterChapter(year + 1);
    draft.put(CitationField.TITLE, t.between(from, next), 0.9);
    draft.issued(Optional.of(PartialDate.ofYear(t.year(year))), 0.9);
    if (t.isSign(next, ',')) {
      int stop = next + 1;
      while (stop < end && !t.isMask(stop) && !endsNumber(stop)) {
        stop++;
      }
      draft.put(CitationField.NUMBER, t.between(next + 1, stop), 0.7);
      next = stop;
    }
    Imprint imprint = new Imprint(t, draft);
    for (Segments.Segment segment : Segments.of(t, next, end)) {
      String part = t.between(segment.from(), segment.to());
      if (KnownBodies.contains(part)) {
        draft.put(CitationField.CONTAINER_TITLE, part, 0.8);
      } else if (!imprint.read(segment)) {
        draft.unparsed(part);
      }
    }
    return true;
  }

  /** "(c. 7)", "(No. 24 of 2018)" right after the year are part of how a statute is named. */
  private int afterChapter(int from) {
    int close = from;
    while (close < from + 8 && t.isSign(from, '(') && !t.isSign(close, ')')) {
      close++;
    }
    boolean number = t.isOneOf(from + 1, "c", "no", "asp", "chapter");
    return number && t.isSign(close, ')') ? close + 1 : from;
  }

  /** "National Research Act, Pub. L. No. 93-348, 88 Stat. 342 (1974)". */
  private boolean publicLaw(int from, int end) {
    int act = from;
    while (act < Math.min(end, from + LONGEST) && !(t.is(act, "Act") && t.is(act + 2, "Pub"))) {
      act++;
    }
    if (!t.is(act, "Act") || !t.isSign(act + 1, ',') || !t.isCapitalised(from)) {
      return false;
    }
    draft.type(CitationType.LEGISLATION);
    draft.put(CitationField.TITLE, t.between(from, act + 1), 0.9);
    int last = end - 1;
    while (last > act && !t.isYear(last)) {
      last--;
    }
    boolean dated = last > act && t.isSign(last - 1, '(');
    if (dated) {
      draft.issued(Optional.of(PartialDate.ofYear(t.year(last))), 0.9);
    }
    draft.put(CitationField.NUMBER, t.between(act + 2, dated ? last - 1 : end), 0.7);
    return true;
  }

  /** A stop ends "c. 7" only after its number. */
  private boolean endsNumber(int i) {
    return t.isSign(i, '.') && (t.isNumber(i - 1) || t.length(i - 1) > 4);
  }

  private int yearOfStatute(int from, int end) {
    for (int i = from + 1; i < Math.min(end, from + LONGEST); i++) {
      if (t.isSignOf(i, ".:;?!") || t.isMask(i)) {
        return -1;
      }
      boolean smallWord = t.isLowerCase(i) && t.length(i) > 3;
      if (smallWord && !t.isOneOf(i, "with", "from")) {
        return -1;
      }
      int year = t.is(i + 1, "of") ? i + 2 : i + 1;
      boolean named = t.isCapitalised(i) && t.isOneOf(i, STATUTES) && t.isYear(year);
      boolean over = year + 1 >= end || t.isMask(year + 1) || t.isSignOf(year + 1, ".,:;([");
      if (named && over && t.isCapitalised(from)) {
        return year;
      }
    }
    return -1;
  }

  /** "Regulation (EU) No 536/2014 of ... of 16 April 2014 on ...": the date is in the title. */
  void unionAct() {
    String title = draft.text(CitationField.TITLE);
    if (UNION_ACTS.stream().noneMatch(title::startsWith)) {
      return;
    }
    draft.retype(CitationType.LEGISLATION);
    Tokens words = new Tokens(title, 0);
    for (int i = 1; i < words.size(); i++) {
      Optional<Dates.Found> found = words.is(i - 1, "of") ? Dates.at(words, i) : Optional.empty();
      if (found.isPresent() && found.get().date().day() > 0) {
        draft.redate(found.get().date());
        return;
      }
    }
  }
}

package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.PartialDate;

/**
 * Reads a run of date, volume, issue and pages to the end of a reference, in any of the orders and
 * punctuations that journals use. Anchored: from {@code from} to {@code end} nothing else may
 * stand.
 */
final class TailParser {

  private final Tokens t;
  private final int end;
  private final boolean yearKnown;

  private Optional<PartialDate> date = Optional.empty();
  private Optional<String> volume = Optional.empty();
  private Optional<String> issue = Optional.empty();
  private Optional<String> pages = Optional.empty();
  private Optional<String> number = Optional.empty();
  private int i;

  private TailParser(Tokens tokens, int from, int end, boolean yearKnown) {
    this.t = tokens;
    this.i = from;
    this.end = end;
    this.yearKnown = yearKnown;
  }

  /** The tail from a token to the end, if nothing but a tail stands there. */
  static Optional<Tail> whole(Tokens tokens, int from, int end, boolean yearKnown) {
    TailParser parser = new TailParser(tokens, from, end, yearKnown);
    return parser.readAll() ? Optional.of(parser.tail(from)) : Optional.empty();
  }

  /** The tail from a token as far as it goes, if it reaches a volume. */
  static Optional<Tail> prefix(Tokens tokens, int from, int end, boolean yearKnown) {
    TailParser parser = new TailParser(tokens, from, end, yearKnown);
    parser.readAll();
    return parser.volume.isPresent() ? Optional.of(parser.tail(from)) : Optional.empty();
  }

  private Tail tail(int from) {
    return new Tail(from, i, date, volume, issue, pages, number);
  }

  private boolean readAll() {
    while (i < end) {
      int before = i;
      if (t.isMask(i) || t.isSignOf(i, ".,;:|")) {
        i++;
      } else if (t.isSignOf(i, "([") && t.isMask(i + 1) && t.isSignOf(i + 2, ")]")) {
        i += 3;
      } else if (t.isSign(i, '[') && t.is(i + 1, "about") && closing(i) > 0) {
        i = closing(i) + 1; // "[about 3 p.]"
      } else if (!(labelled() || bracketed() || dated() || plain())) {
        return pages.isPresent() && volume.isPresent() && TailWords.isAfterword(t, i, end);
      }
      if (i == before) {
        return false;
      }
    }
    return date.isPresent() || volume.isPresent() || pages.isPresent();
  }

  /** "Vol. 40", "No. 3", "Suppl 1", "pp. 3-9", "Article 12". */
  private boolean labelled() {
    if (!t.isWord(i)) {
      return false;
    }
    int next = t.isSign(i + 1, '.') ? i + 2 : i + 1;
    next = t.isSignOf(next, ":#") ? next + 1 : next;
    if (TailWords.isVolumeLabel(t, i) && volume.isEmpty() && TailWords.isValue(t, next)) {
      volume = Optional.of(t.get(next));
      i = next + 1;
      return true;
    }
    if (TailWords.isIssueLabel(t, i) && TailWords.isValue(t, next)) {
      int to = PageSpan.end(t, next, end);
      int first = t.isOneOf(i, "pt", "part") ? i : next;
      issue = Optional.of(issue.map(x -> x + " ").orElse("") + t.between(first, to));
      i = to;
      return true;
    }
    if (TailWords.isSupplement(t, i)) {
      return supplement(next);
    }
    if (TailWords.isPageLabel(t, i) && pages.isEmpty() && TailWords.isPage(t, next)) {
      i = next;
      readPages();
      return true;
    }
    if (TailWords.isArticleLabel(t, i)) {
      int value = t.isOneOf(next, "id", "no", "number", "nr") ? next + 1 : next;
      while (t.isSignOf(value, ".:")) {
        value++;
      }
      if (TailWords.isPage(t, value) && pages.isEmpty()) {
        i = value;
        readPages();
        return true;
      }
    }
    return false;
  }

  /** "Suppl 2", "Spec No 2", and "Suppl:183-92", where the colon opens the pages. */
  private boolean supplement(int next) {
    boolean named = t.isOneOf(next, "no", "issue", "iss") && !t.isSign(next - 1, ':');
    int label = named ? next : i;
    int number = t.isSign(label + 1, '.') ? label + 2 : label + 1;
    boolean value = TailWords.isValue(t, number) && !t.isYear(number);
    int to = value ? number + 1 : label + 1;
    issue = Optional.of(issue.map(x -> x + " ").orElse("") + t.between(i, to));
    return skipTo(!value && t.isSign(to, '.') ? to + 1 : to);
  }

  /** "(2005)" is a date; any other short bracket after a volume or year is the issue. */
  private boolean bracketed() {
    if (!t.isSignOf(i, "([")) {
      return false;
    }
    int close = closing(i);
    if (close < 0 || close >= end) {
      return false;
    }
    Optional<Dates.Found> found = Dates.at(t, i + 1).filter(f -> f.next() == close);
    boolean wantsDate = date.isEmpty() && !yearKnown;
    if (found.isPresent() && wantsDate && t.isYear(i + 1)) {
      date = Optional.of(found.get().date());
      i = close + 1;
      return true;
    }
    if (found.isPresent() && wantsDate && Dates.month(t, i + 1) > 0) {
      date = Optional.of(found.get().date());
      i = close + 1;
      return true;
    }
    if (issue.isPresent() && pages.isEmpty() && close == i + 2 && t.isGlued(i)) {
      issue = issue.map(x -> x + t.between(i, close + 1)); // "Suppl 1(2)"
      return skipTo(close + 1);
    }
    if (volume.isPresent() && TailWords.isSupplement(t, i + 1) && abstractIn(close)) {
      return skipTo(close + 1);
    }
    boolean afterNumber = volume.isPresent() || date.isPresent();
    boolean issueAlone = TailWords.isValue(t, i + 1) && close == i + 2 && t.isSign(close + 1, ':');
    if (!(afterNumber || issueAlone)
        || issue.isPresent()
        || t.start(close) - t.start(i) > 40
        || pages.isPresent()) {
      return found.isPresent() && skipTo(close + 1);
    }
    return issueIn(close);
  }

  /** "33:15s, 2015 (suppl; abstr 4020)": 15s is the supplement, 4020 what to look for in it. */
  private boolean abstractIn(int close) {
    int label = i + 2;
    while (label < close && !t.isOneOf(label, "abstr", "abstract", "abs")) {
      label++;
    }
    int value = t.isSign(label + 1, '.') ? label + 2 : label + 1;
    if (value >= close || !TailWords.isPage(t, value)) {
      return false;
    }
    number = Optional.of(t.between(value, close));
    int to = t.isSignOf(label - 1, ";,") ? label - 1 : label;
    boolean supplement = pages.filter(page -> page.matches("\\d{1,3}[sS]")).isPresent();
    String before = supplement ? pages.orElse("") + " " : issue.map(x -> x + " ").orElse("");
    issue = Optional.of(before + t.between(i + 1, to));
    pages = supplement ? Optional.empty() : pages;
    return true;
  }

  private boolean issueIn(int close) {
    int from = i + 1;
    int to = close;
    while (from < to && t.isSign(from, '(')) {
      from++;
    }
    while (to > from && t.isSign(to - 1, ')')) {
      to--;
    }
    if (t.isOneOf(from, "no", "issue", "n", "iss", "number", "nr") && to - from > 1) {
      from = t.isSign(from + 1, '.') ? from + 2 : from + 1;
    }
    if (to - from > 1 && TailWords.isValue(t, from) && t.isOneOf(from + 1, "spec", "special")) {
      to = from + 1;
    }
    boolean page =
        to - from == 1
            && pages.isEmpty()
            && t.isWord(from)
            && t.first(from) == 'e'
            && TailWords.isLocator(t, from);
    boolean volumeHere = // "2022 (76) 681-693"
        volume.isEmpty() && t.isYear(i - 1) && t.isNumber(from) && isRange(close + 1);
    if (page) {
      pages = Optional.of(t.get(from));
    } else if (volumeHere) {
      volume = Optional.of(t.get(from));
    } else {
      issue = Optional.of(t.between(from, to));
    }
    return skipTo(close + 1);
  }

  private boolean skipTo(int next) {
    i = next;
    return true;
  }

  private int closing(int open) {
    int depth = 0;
    for (int j = open; j < end && j - open < 16; j++) {
      if (t.isSignOf(j, "([")) {
        depth++;
      } else if (t.isSignOf(j, ")]") && --depth == 0) {
        return j;
      }
    }
    return -1;
  }

  /** A year that stands as a date and not as a volume or page. */
  private boolean dated() {
    if (t.isYearWithLetter(i) && date.isEmpty() && !yearKnown) {
      date = Optional.of(PartialDate.ofYear(t.year(i)));
      return skipTo(i + 1);
    }
    boolean again = date.isPresent() && t.isYear(i) && t.isSign(i + 1, ';') && volume.isEmpty();
    if (again && date.get().year() == t.year(i)) {
      return skipTo(i + 1);
    }
    if (date.isPresent() || (yearKnown && !(t.isYear(i) && t.isSign(i + 1, ';')))) {
      int day = volume.isEmpty() ? Dates.afterDayOfKnownYear(t, i) : i;
      return day > i ? skipTo(day) : monthAlone();
    }
    boolean dayFirst =
        t.isNumber(i)
            && t.length(i) <= 2
            && (Dates.month(t, i + 1) > 0 || t.isSign(i + 1, '.'))
            && Dates.at(t, i).isPresent();
    if (!t.isYear(i) && Dates.month(t, i) == 0 && !dayFirst) {
      return false;
    }
    if (t.isYear(i) && volume.isEmpty() && pages.isEmpty() && TailWords.isBeforeYear(t, i, end)) {
      return false;
    }
    if (t.isYear(i) && isRange(i) && volume.isPresent() && pages.isEmpty()) {
      return false;
    }
    Optional<Dates.Found> found = Dates.at(t, i);
    found.ifPresent(
        f -> {
          date = Optional.of(f.date());
          i = f.next();
          numericDay();
        });
    return found.isPresent();
  }

  /** "2004 1 1; 135(1)": month and day as bare numbers before the semicolon. */
  private void numericDay() {
    int j = i;
    while (j < end && j - i < 2 && t.isNumber(j) && t.length(j) <= 2) {
      j++;
    }
    if (j > i && t.isSign(j, ';') && date.isPresent() && date.get().month() == 0) {
      int month = t.number(i);
      int day = j - i > 1 ? t.number(i + 1) : 0;
      if (month >= 1 && month <= 12 && day <= 31) {
        date = Optional.of(new PartialDate(date.get().year(), month, day));
        i = j;
      }
    }
    if (t.isDash(i) && Dates.month(t, i + 1) > 0) {
      i += 2;
    }
    if (t.isSign(i, '/') && t.isNumber(i + 1) && t.length(i + 1) <= 4) {
      i += 2;
    }
  }

  private boolean monthAlone() {
    int month = Dates.month(t, i);
    if (month == 0) {
      return date.isPresent() && TailWords.isSeason(t, i) && skipTo(i + 1);
    }
    if (date.isPresent() && date.get().month() == 0) {
      date = Optional.of(new PartialDate(date.get().year(), month, 0));
    }
    return skipTo(i + 1);
  }

  private boolean isRange(int j) {
    return t.isDash(j + 1) && TailWords.isPage(t, j + 2);
  }

  /**
   * A number or locator without a label: volume first, then issue where three follow, then pages.
   */
  private boolean plain() {
    boolean item = TailWords.isRomanRange(t, i) || PageSpan.publisherItem(t, i) > 0;
    if ((item || TailWords.isLetterDash(t, i)) && pages.isEmpty()) {
      readPages();
      return true;
    }
    if (TailWords.isLetteredVolume(t, i) && volume.isEmpty()) {
      volume = Optional.of(t.between(i, i + 2));
      return skipTo(i + 2);
    }
    if (!TailWords.isPage(t, i) && !TailWords.isRoman(t, i)) {
      return false;
    }
    if (volume.isEmpty() && TailWords.isDottedIssue(t, i)) {
      volume = Optional.of(t.get(i));
      issue = Optional.of(t.get(i + 2));
      return skipTo(i + 3);
    }
    boolean range = isRange(i);
    if (volume.isEmpty() && issue.isEmpty() && isVolumeHere(range)) {
      int to = range ? i + 3 : i + 1;
      to = t.isSign(to, '/') && t.isNumber(to + 1) && !t.isYear(to + 1) ? to + 2 : to;
      volume = Optional.of(t.between(i, to));
      return skipTo(to);
    }
    if (!pages.isEmpty()) {
      return morePages();
    }
    if (!range && isIssueHere()) {
      issue = Optional.of(t.get(i));
      return skipTo(i + 1);
    }
    readPages();
    return true;
  }

  /** "12, 3, 45-52": a short number after the volume where pages follow. */
  private boolean isIssueHere() {
    boolean beforeColon = !t.isSign(i - 1, ':') || isRange(i + 2);
    return issue.isEmpty()
        && volume.isPresent()
        && t.isNumber(i)
        && t.length(i) <= 3
        && t.isSignOf(i + 1, ",:;")
        && TailWords.isPage(t, i + 2)
        && beforeColon;
  }

  /** A range is a double volume only where pages follow it. */
  private boolean isVolumeHere(boolean range) {
    if (t.isWord(i) && TailWords.isLocator(t, i) && !hasPagesAfter(i + 1)) {
      return false;
    }
    if (range) {
      return hasPagesAfter(i + 3) && t.length(i) <= 3;
    }
    return !pages.isPresent();
  }

  private boolean hasPagesAfter(int from) {
    int j = from;
    if (t.isSign(j, '(')) {
      int close = closing(j);
      j = close < 0 ? j : close + 1;
    }
    j = t.isSignOf(j, ":,;") ? j + 1 : j;
    return j < end
        && TailWords.isPage(t, j)
        && !(t.isYear(j) && date.isEmpty() && !yearKnown && j + 2 >= end);
  }

  private void readPages() {
    int item = PageSpan.publisherItem(t, i);
    int to = item > 0 ? item : TailWords.isLetterDash(t, i) ? i + 3 : PageSpan.end(t, i, end);
    pages = Optional.of(t.between(i, to));
    i = to;
  }

  /** "620-6, 626.e1-3": further pages are passed over; the first stretch is the citation's. */
  private boolean morePages() {
    if (!t.isSignOf(i - 1, ",;.+&") && !t.isMask(i - 1)) {
      return false;
    }
    i = PageSpan.end(t, i, end);
    return true;
  }
}

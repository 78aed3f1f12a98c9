package org.lucerna.citation;

import java.util.List;
import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.PartialDate;

/**
 * Reads what follows a book's title: edition, place, publisher, year, pages, the note that it is a
 * thesis or report. Works on one segment at a time and says whether the segment was any of these.
 */
final class Imprint {

  private final Tokens t;
  private final CitationDraft draft;
  private final KindNote kind;
  private final SeriesNote series;
  private final PublicationPlace place;
  private final Extent extent;

  Imprint(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
    this.kind = new KindNote(tokens, draft, this);
    this.series = new SeriesNote(tokens, draft, this);
    this.place = new PublicationPlace(tokens, draft, this);
    this.extent = new Extent(tokens, draft);
  }

  /** Whether the stretch is the name of a kind of leaflet, and nothing else. */
  boolean isLeafletName(int from, int to) {
    return t.isOneOf(to - 1, "leaflet", "sheet", "insert") && kind.isGenre(from, to);
  }

  boolean isGenre(Segments.Segment segment) {
    return kind.isGenre(segment.from(), segment.to());
  }

  /** Whether the segment only numbers the work ("Leaflet ref: RAD/PI/0457 v3"). */
  boolean numbers(Segments.Segment segment) {
    return series.numbered(segment.from(), segment.to());
  }

  Extent extent() {
    return extent;
  }

  PublicationPlace place() {
    return place;
  }

  /** Whether the segment is part of an imprint; what it says goes into the draft. */
  boolean read(Segments.Segment segment) {
    int from = segment.from();
    int to = segment.to();
    int rest = afterKind(from, to);
    if (rest > from) {
      return readBehindKind(from, rest, to);
    }
    return allMasked(from, to)
        || rights(from, to)
        || date(from, to)
        || extent.edition(from, to)
        || extent.pages(from, to)
        || extent.volume(from, to)
        || editors(from, to)
        || new RegistryReader(t, draft).note(from, to)
        || kind.read(from, to)
        || series.read(from, to)
        || place.placeAndPublisher(from, to)
        || place.placeThenRest(from, to)
        || place.publisherThenPlace(from, to)
        || parts(from, to);
  }

  /** "[leaflet] London: Example Trust": the token behind the bracket, else {@code from}. */
  private int afterKind(int from, int to) {
    int close = from + 1;
    while (close < to && close < from + 5 && !t.isSign(close, ']')) {
      close++;
    }
    boolean kind =
        t.isSign(from, '[')
            && t.isSign(close, ']')
            && close + 1 < to
            && t.isOneOf(
                close - 1, "leaflet", "booklet", "brochure", "factsheet", "sheet", "pamphlet");
    return kind ? close + 1 : from;
  }

  private boolean readBehindKind(int from, int rest, int to) {
    boolean read = read(new Segments.Segment(rest, to));
    if (read) {
      draft.put(CitationField.GENRE, t.between(from + 1, rest - 1), 0.9);
      TypeClassifier.genre(draft, t.get(rest - 2));
    }
    return read;
  }

  /** "MAC11917, 14th edition": parts of which each is a note on the work. */
  private boolean parts(int from, int to) {
    List<Segments.Segment> parts = Segments.atCommas(t, from, to);
    Imprint trial = new Imprint(t, new CitationDraft());
    boolean notes = parts.size() > 1 && trial.isNote(parts.get(0));
    if (!notes || !parts.stream().allMatch(part -> isBody(part) || trial.isNote(part))) {
      return false;
    }
    for (Segments.Segment part : parts) {
      if (isBody(part)) {
        draft.put(CitationField.PUBLISHER, t.between(part.from(), part.to()), 0.7);
      } else {
        isNote(part);
      }
    }
    return true;
  }

  private boolean isBody(Segments.Segment s) {
    return KnownBodies.contains(t.between(s.from(), s.to()));
  }

  private boolean isNote(Segments.Segment s) {
    return date(s.from(), s.to())
        || extent.edition(s.from(), s.to())
        || extent.pages(s.from(), s.to())
        || extent.volume(s.from(), s.to())
        || note(s.from(), s.to());
  }

  /** The token after a name where commas and notes on the work follow it, else {@code to}. */
  int beforeNotes(int from, int to) {
    int end = trailingDate(from, to);
    for (int i = end - 1; i > from; i--) {
      if (t.isSign(i, ',')) {
        if (!isNote(new Segments.Segment(i + 1, end))) {
          break;
        }
        end = i;
      }
    }
    return end;
  }

  /** "All rights reserved", "© Medtronic 2020". */
  private boolean rights(int from, int to) {
    if (t.is(from, "all") && t.is(from + 1, "rights") && to - from <= 4) {
      return true;
    }
    boolean owner =
        (t.isSign(from, '©') || t.is(from, "copyright")) && t.isYear(to - 1) && to - from <= 10;
    if (owner && to - from > 2) {
      draft.issued(Optional.of(PartialDate.ofYear(t.year(to - 1))), 0.8);
      draft.put(CitationField.PUBLISHER, t.between(from + 1, to - 1), 0.7);
    }
    return owner && to - from > 2;
  }

  private boolean allMasked(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean lead = t.isOneOf(i, "from", "via", "see", "online") && to - from == 1;
      if ((!t.isMask(i) && t.isWord(i) && !lead) || t.isNumber(i)) {
        return false;
      }
    }
    return true;
  }

  /** A segment that is a date, perhaps with "Updated" or "Published" before it. */
  boolean date(int from, int to) {
    int i = from;
    boolean revision = t.isSign(from, '[');
    while (t.isSignOf(i, "([<")
        || (t.isOneOf(i, DateWords.LEADS) && i < to)
        || t.isSignOf(i, "©:/")
        || (t.isMask(i) && i < to)
        || (revision && t.isWord(i) && t.isSign(i + 1, ':'))) {
      revision |= t.isOneOf(i, DateWords.REVISIONS);
      i++;
    }
    if (i >= to) {
      return false;
    }
    Optional<Dates.Found> found =
        t.isYearWithLetter(i)
            ? Optional.of(new Dates.Found(PartialDate.ofYear(t.year(i)), i + 1))
            : Dates.at(t, i);
    if (found.isEmpty()) {
      return isUndated(i, to) || copyright(i, to) || dayAndMonth(i, to);
    }
    if (t.isDash(found.get().next()) && found.get().next() + 1 >= to && from > 0) {
      return true; // "StatPearls Publishing; 2024 Jan-": since when the whole appears
    }
    int next = afterDate(found.get().next(), to);
    boolean chapter = t.isOneOf(next, "chap", "chapter", "ch") && to - next <= 3;
    boolean whole = next >= to || chapter || extent.pages(next, to);
    if (whole && revision) {
      draft.revised(found.get().date(), 0.85);
    } else if (whole) {
      draft.issued(found.map(Dates.Found::date), 0.9);
    }
    return whole;
  }

  /** "BBC News, 3 December" where the year stands before the title. */
  private boolean dayAndMonth(int i, int to) {
    boolean day = t.isNumber(i) && t.length(i) <= 2 && Dates.month(t, i + 1) > 0;
    boolean month = Dates.month(t, i) > 0 && t.isNumber(i + 1) && t.length(i + 1) <= 2;
    return (day || month) && to - i == 2 && draft.isDated();
  }

  /** Passes the second year of a range, closing signs and "(updated 2023)". */
  private int afterDate(int from, int to) {
    int next = from;
    boolean day = t.isNumber(next + 1) && t.length(next + 1) <= 2 && t.isSignOf(next + 2, ",;.");
    if (day && t.isNumber(next) && t.length(next) <= 2) {
      next += 2; // "2006 7 1, p 28": month and day as bare numbers
    }
    while (next < to
        && (t.isSignOf(next, ")>].,:;")
            || t.isMask(next)
            || (t.isDash(next) && !t.isYear(next + 1)))) {
      next++;
    }
    if (next < to && t.isDash(next) && t.isYear(next + 1)) {
      next += 2;
    }
    next = afterTime(next, to);
    boolean apart = t.isSignOf(next - 1, ",;") || t.isDash(next - 1);
    if (next < to && apart && t.isOneOf(next, DateWords.LEADS)) {
      return to;
    }
    if (next < to && t.isSignOf(next, "([") && t.isOneOf(next + 1, DateWords.LEADS)) {
      while (next < to && !t.isSignOf(next, ")]")) {
        next++;
      }
      next = Math.min(to, next + 1);
    }
    return next;
  }

  /** "3 Jan 2020, 10:12 UTC": the hour of a page's version. */
  private int afterTime(int i, int to) {
    boolean time =
        t.isNumber(i) && t.isSignOf(i + 1, ":.") && t.isNumber(i + 2) && t.length(i + 2) == 2;
    boolean zone = t.isOneOf(i + 3, "utc", "gmt", "cet", "bst", "edt", "est");
    boolean told = time && (zone || t.isSign(i + 1, ':')) && i + 3 <= to;
    return !told ? i : zone ? i + 4 : i + 3;
  }

  /** "c2020"; "c1997-2020" says no one year. */
  private boolean copyright(int i, int to) {
    boolean year =
        t.isWord(i)
            && t.length(i) == 5
            && t.get(i).charAt(0) == 'c'
            && t.get(i).substring(1).chars().allMatch(c -> c >= '0' && c <= '9');
    boolean range = year && t.isDash(i + 1);
    if (year && !range && to - i == 1) {
      draft.issued(Optional.of(PartialDate.ofYear(Integer.parseInt(t.get(i).substring(1)))), 0.8);
    }
    return year && (range ? to - i <= 3 : to - i == 1);
  }

  /** "eds Ross A. C., Taylor C. L." and "Garrity GM, Krieg NR, editors". */
  boolean editors(int from, int to) {
    boolean leads = t.isOneOf(from, "eds", "ed", "edited", "editors");
    boolean bracket = t.isSign(to - 1, ')');
    int last = bracket ? to - 2 : to - 1;
    int role = t.isSign(last, '.') ? last - 1 : last;
    bracket &= t.isSign(role - 1, '(');
    if (!leads && !t.isOneOf(role, "eds", "ed", "editors", "editor")) {
      return false;
    }
    int first = from;
    while (leads && (first == from || t.isSignOf(first, ".:") || t.is(first, "by"))) {
      first++;
    }
    NameList names = new NameListParser(t).persons(first);
    if (bracket && names.next() <= role) {
      names = new Byline(t).read(first, role - 1);
    }
    if (names.isEmpty() || (names.confidence() < 0.9 && !bracket)) {
      return false;
    }
    draft.editors(names);
    return true;
  }

  private boolean isUndated(int i, int to) {
    return to - i <= 5
        && ((t.is(i, "n") && t.is(i + 2, "d"))
            || t.is(i, "nd")
            || t.is(i, "undated")
            || (t.is(i, "in") && t.is(i + 1, "press")));
  }

  /** Whether the stretch only says what kind of document it is. */
  boolean isKind(int from, int to) {
    return series.afterTitle(from, to);
  }

  /** Whether the stretch says that the work is a thesis, and where. */
  boolean isThesis(int from, int to) {
    return new ThesisNote(t, draft, this).read(from, to);
  }

  /** Whether the stretch says what kind of document it is or numbers it in a series. */
  boolean note(int from, int to) {
    return kind.read(from, to) || series.read(from, to);
  }

  /** A year, with pages after it or not, that closes an imprint: "Springer 2013 pp. 19–29". */
  int trailingDate(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean lead = t.isSignOf(i - 1, ",(") && t.isOneOf(i, DateWords.LEADS);
      boolean year = lead || t.isYearWithLetter(i) || t.isNumber(i) || Dates.month(t, i) > 0;
      boolean code = t.isSign(i - 1, '/') && t.isGlued(i); // "EMA/83833/2023"
      if (year && !code && date(i, to)) {
        return t.isSignOf(i - 1, ",(") ? i - 1 : i;
      }
      boolean label = TailWords.isPageLabel(t, i) && !t.is(i, "s");
      if ((label || extent.isGluedPage(i)) && extent.pages(i, to)) {
        return t.isSignOf(i - 1, ",(") ? i - 1 : i;
      }
    }
    return to;
  }
}

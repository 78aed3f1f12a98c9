package org.lucerna.citation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lucerna.model.CitationField;

/** Cuts off the end of an article's title what stands between it and the journal. */
final class ArticleTitle {

  /** As ESMO numbers abstracts: posters, orals, mini orals, late-breaking, trials in progress. */
  private static final Pattern ABSTRACT = Pattern.compile("\\d{1,4}(P|O|PD|MO|TiP)|LBA\\d{1,3}");

  private final Tokens t;
  private final CitationDraft draft;

  ArticleTitle(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** Where the title begins behind the number of an abstract that a supplement printed. */
  int start(int from, int to, Tail tail) {
    int value = from + 1;
    int colon = value;
    while (colon < Math.min(to, from + 8) && !t.isSign(colon, ':')) {
      colon++;
    }
    boolean named = t.is(from, "abstract") && t.isSign(colon, ':') && hasDigit(value, colon);
    if (named && colon + 2 < to) {
      draft.put(CitationField.NUMBER, t.between(value, colon), 0.9);
      return colon + 1;
    }
    boolean supplement =
        tail.issue().filter(i -> i.toLowerCase(Locale.ROOT).contains("suppl")).isPresent();
    if (supplement && ABSTRACT.matcher(t.get(from)).matches() && t.isCapitalised(from + 1)) {
      draft.put(CitationField.NUMBER, t.get(from), 0.85);
      return from + 1;
    }
    return from;
  }

  private boolean hasDigit(int from, int to) {
    for (int i = from; i < to; i++) {
      if (TailWords.isPage(t, i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the title ends before its year, its authors, or the meeting it was an abstract of. */
  int end(int from, int to) {
    int noted = new MeetingNote(t, draft).cut(from, withoutYear(from, to));
    int end = new TitleBracket(t, draft).cut(from, noted);
    List<Segments.Segment> sentences =
        mayEndInNote(from, end) ? Segments.of(t, from, end) : List.of();
    if (sentences.size() > 1) {
      Segments.Segment last = sentences.getLast();
      boolean edited = new Imprint(t, draft).editors(last.from(), last.to());
      if (edited || isDate(last)) {
        return last.from();
      }
      if (KindNote.isAbstract(t, last.from(), last.to())) {
        draft.put(CitationField.NOTE, t.between(last.from(), last.to()), 0.8);
        return last.from();
      }
    }
    if (!draft.has(CitationField.AUTHORS)) {
      TrailingNames.Found names = new TrailingNames(t).at(from, end);
      draft.names(names.names());
      return names.titleTo();
    }
    return end;
  }

  private boolean mayEndInNote(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (t.isOneOf(i, "abstract", "poster", "presentation", "editor", "editors")) {
        return true;
      }
    }
    return t.isSign(to - 1, '.') ? t.isYear(to - 2) : t.isYear(to - 1);
  }

  /** "December 2006": when the work behind the article was made. */
  private boolean isDate(Segments.Segment s) {
    return Dates.month(t, s.from()) > 0
        && Dates.at(t, s.from()).filter(date -> date.next() == s.to()).isPresent();
  }

  /** "Guidelines for Colon Cancer (2017)." before the journal: the year is not the title's. */
  private int withoutYear(int from, int to) {
    int close = t.isSign(to - 1, '.') ? to - 2 : to - 1;
    boolean year =
        t.isSign(close, ')') && t.isYear(close - 1) && t.isSign(close - 2, '(') && close - 3 > from;
    return year && !draft.isDated() ? close - 2 : to;
  }
}

package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Reads a work that stands by itself: book, report, thesis, web page, leaflet. */
final class WorkReader {

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;
  private static final String[] GENRES = {
    "release",
    "insert",
    "information",
    "smpc",
    "leaflet",
    "brochure",
    "booklet",
    "abstract",
    "letter",
    "editorial",
    "preprint",
    "dataset",
    "poster",
    "video",
    "film",
    "sheet",
    "page",
    "post",
    "software",
    "pdf",
    "podcast",
    "infographic",
    "thesis",
    "dissertation",
    "statement",
    "report",
    "label",
    "characteristics",
    "webpage",
    "website",
    "article",
    "factsheet",
    "guideline",
    "document"
  };

  private final boolean commaParted;
  private final boolean online;

  /**
   * @param online whether the reference is to a page: it has an address, an access or a day's date
   * @param commaParted whether the reference parts everything by commas, as some Harvard styles do
   */
  WorkReader(Tokens tokens, CitationDraft draft, boolean commaParted, boolean online) {
    this.t = tokens;
    this.online = online;
    this.commaParted = commaParted;
    this.draft = draft;
    this.imprint = new Imprint(tokens, draft);
  }

  /** Reads title and imprint from a token on; whether an imprint was found. */
  boolean read(int from, int end, CitationField titleField, double sure) {
    List<Segments.Segment> segments = Segments.of(t, from, end);
    if (segments.isEmpty()) {
      return false;
    }
    int last = segments.size() - 1;
    boolean found = false;
    int quote = quotedTitle(from, end);
    if (quote > 0) {
      draft.put(titleField, t.between(from, quote), 0.95);
      return readAfterQuote(quote, end);
    }
    while (last > 0 && imprint.read(segments.get(last))) {
      found |= !isOnlyMask(segments.get(last));
      last--;
    }
    if (last > 0 && isHost(segments.get(last), found)) {
      putHost(segments.get(last));
      last--;
      while (last > 0 && imprint.read(segments.get(last))) {
        last--;
      }
    }
    Segments.Segment title = segments.get(last);
    int first = last > 0 && imprint.isGenre(segments.get(0)) ? 1 : 0;
    int titleFrom = segments.get(first).from();
    int titleTo = trimmed(titleFrom, title);
    found |= titleTo < title.to();
    draft.put(titleField, t.between(titleFrom, titleTo), sure);
    return found;
  }

  /** A site's or body's name alone in the last sentence, where the rest shows a page or notice. */
  private boolean isHost(Segments.Segment s, boolean found) {
    boolean named = draft.isDated() && draft.has(CitationField.AUTHORS);
    boolean notice =
        online
            || (named && !found)
            || draft.type() == CitationType.PRESS_RELEASE
            || draft.type() == CitationType.DRUG_LABEL;
    int words = 0;
    int to = t.isOneOf(s.to() - 1, "website", "site", "online") ? s.to() - 1 : s.to();
    for (int i = s.from(); i < to; i++) {
      words += t.isWord(i) ? 1 : 0;
      if (t.isSignOf(i, ":?!()[]“”\"")) {
        return false;
      }
    }
    return notice
        && words > 0
        && words <= 6
        && t.isCapitalised(s.from())
        && imprint.place().capitalShare(s.from(), to) > 0.99;
  }

  private void putHost(Segments.Segment s) {
    int to = imprint.trailingDate(s.from(), s.to());
    boolean free = !draft.has(CitationField.PUBLISHER);
    draft.put(
        free ? CitationField.PUBLISHER : CitationField.CONTAINER_TITLE,
        t.between(s.from(), to),
        0.6);
  }

  /** The token after the closing quotation mark of a title that begins with one, or -1. */
  private int quotedTitle(int from, int end) {
    if (!t.isSignOf(from, "“\"‘'«")) {
      return -1;
    }
    char open = t.first(from);
    String close = open == '“' ? "”\"" : open == '"' ? "\"”" : open == '«' ? "»" : "’'";
    for (int i = from + 2; i < end; i++) {
      boolean closes =
          t.isSignOf(i, close)
              && (t.isSignOf(i + 1, ",.;:([")
                  || i + 1 >= end
                  || t.isSignOf(i - 1, ".,?!")
                  || t.isMask(i + 1)
                  || t.isCapitalised(i + 1));
      if (closes) {
        return i + 1;
      }
    }
    return -1;
  }

  /** What follows a quoted title: parts of an imprint in any order, the rest names the host. */
  private boolean readAfterQuote(int from, int end) {
    boolean found = false;
    for (Segments.Segment segment : Segments.of(t, from, end)) {
      if (imprint.read(segment)) {
        found |= !isOnlyMask(segment);
      } else {
        draft.put(CitationField.CONTAINER_TITLE, t.between(segment.from(), segment.to()), 0.6);
      }
    }
    return found;
  }

  private boolean isOnlyMask(Segments.Segment s) {
    return s.to() - s.from() == 1 && t.isMask(s.from());
  }

  /** Cuts "(2nd ed.)", "(Place: Publisher)", ", Publisher, Place" off the end of a title. */
  private int trimmed(int titleFrom, Segments.Segment last) {
    int to = last.to();
    boolean again = true;
    while (again && to > titleFrom + 1) {
      int cut = bracketCut(last.from(), to);
      cut = cut == to ? colonCut(last.from(), to) : cut;
      cut = cut == to ? commaCut(last.from(), to) : cut;
      again = cut < to;
      to = cut;
    }
    return to;
  }

  private int bracketCut(int from, int to) {
    if (!t.isSignOf(to - 1, ")]")) {
      return to;
    }
    int open = to - 1;
    while (open > from && !t.isSignOf(open, "([")) {
      open--;
    }
    if (open <= from) {
      return to;
    }
    boolean read =
        genre(open, to)
            || bracketedEditors(open, to)
            || imprint.edition(open + 1, to - 1)
            || imprint.pages(open + 1, to - 1)
            || imprint.place().placeAndPublisher(open, to)
            || imprint.date(open + 1, to - 1);
    return read ? open : to;
  }

  /** "[press release]", "[package insert]": square brackets after a title say what it is. */
  private boolean genre(int open, int to) {
    boolean square = t.isSign(open, '[') && to - open <= 7;
    for (int i = open; square && i < to; i++) {
      if (t.isOneOf(i, GENRES)) {
        draft.put(CitationField.GENRE, t.between(open + 1, to - 1), 0.9);
        return true;
      }
    }
    return false;
  }

  /** "(Pandey G.K., ed)", "(Smith A & Doe B, eds.)". */
  private boolean bracketedEditors(int open, int to) {
    int role = t.isSign(to - 2, '.') ? to - 3 : to - 2;
    if (!t.isOneOf(role, "ed", "eds", "editors", "editor")) {
      return false;
    }
    NameList names = new NameListParser(t).persons(open + 1);
    draft.editors(names);
    return !names.isEmpty();
  }

  /**
   * "... confidence Bristol: BMJ Books", "... Evolution: Springer": the colon parts no subtitle.
   */
  private int colonCut(int from, int to) {
    int colon = to - 1;
    while (colon > from && !t.isSign(colon, ':')) {
      colon--;
    }
    if (colon <= from + 1
        || to - colon > 16
        || (imprint.place().capitalShare(colon + 1, to) < 0.8 && to - colon > 3)) {
      return to;
    }
    int place = placeStart(from, colon);
    boolean publisher = PublisherWords.isSure(t, colon + 1, to) && to - colon <= 9;
    if (place == colon && !publisher) {
      return to;
    }
    if (place < colon) {
      draft.put(CitationField.PLACE, t.between(place, colon), 0.85);
    }
    draft.put(
        CitationField.PUBLISHER, t.between(colon + 1, imprint.trailingDate(colon + 1, to)), 0.8);
    return place;
  }

  /** First token of the known place that ends before {@code end}, or {@code end}. */
  private int placeStart(int from, int end) {
    int best = end;
    for (int start = end - 1; start > from + 1 && start >= end - 6; start--) {
      boolean boundary =
          t.isCapitalised(start) && (t.isWord(start - 1) || t.isSignOf(start - 1, ".,"));
      if (boundary && imprint.place().isAllPlaces(start, end)) {
        best = start;
      }
    }
    return best;
  }

  private int commaCut(int from, int to) {
    int comma = to - 1;
    while (comma > from && !t.isSign(comma, ',')) {
      comma--;
    }
    if (comma <= from + 1) {
      return trailing(from, to);
    }
    boolean read =
        imprint.edition(comma + 1, to)
            || imprint.pages(comma + 1, to)
            || (!draft.isDated() && imprint.date(comma + 1, to))
            || (imprint.place().hasKnownPlace(comma + 1, to)
                && imprint.place().placeAndPublisher(comma + 1, to));
    if (read) {
      return comma;
    }
    return publisherCut(from, comma, to);
  }

  /** ", Zed Books, London": the part after the comma names a place or a publisher. */
  private int publisherCut(int from, int comma, int to) {
    boolean capitals = imprint.place().capitalShare(comma + 1, to) > 0.99 && t.isWord(comma + 1);
    boolean place = Places.contains(t.between(comma + 1, to));
    if (commaParted
        && (place || (capitals && to - comma <= 4))
        && !draft.has(CitationField.PLACE)) {
      draft.put(CitationField.PLACE, t.between(comma + 1, to), 0.7);
      return comma;
    }
    if (commaParted && capitals && !draft.has(CitationField.PUBLISHER)) {
      draft.put(CitationField.PUBLISHER, t.between(comma + 1, to), 0.7);
      return comma;
    }
    if (place) {
      return placeCut(from, comma, to);
    }
    if (capitals && PublisherWords.names(t, comma + 1, to)) {
      imprint.place().publisherThenPlace(comma + 1, to);
      return comma;
    }
    return trailing(from, to);
  }

  private int placeCut(int from, int comma, int to) {
    int before = comma - 1;
    while (before > from && !t.isSign(before, ',')) {
      before--;
    }
    if (before > from && imprint.place().publisherThenPlace(before + 1, to)) {
      return before;
    }
    return imprint.place().publisherThenPlace(comma + 1, to) ? comma : to;
  }

  /** "Title 2nd ed", "Title pp. 3-9" without a sign between. */
  private int trailing(int from, int to) {
    for (int i = Math.max(from + 2, to - 5); i < to; i++) {
      if ((imprint.isOrdinal(i) && imprint.edition(i, to))
          || (t.isOneOf(i, "pp") && imprint.pages(i, to))) {
        return i;
      }
    }
    return to;
  }

  void typeOf(boolean imprintFound, Prepared prepared) {
    if (prepared.internet() || (prepared.url().isPresent() && !draft.has(CitationField.PLACE))) {
      draft.type(CitationType.WEB_PAGE);
    } else if (imprintFound) {
      draft.type(CitationType.BOOK);
    }
  }
}

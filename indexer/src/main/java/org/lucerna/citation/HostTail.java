package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;
import org.lucerna.model.CitationField;

/** Cuts pages, publisher and town off the end of an edited book's name. */
final class HostTail {

  /** Words of a house that only commas set off. */
  private static final int LONGEST_HOUSE = 5;

  private final Tokens t;
  private final CitationDraft draft;

  HostTail(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** ", pp. 736–742, Edward Elgar, Cheltenham": where the pages begin, else {@code end}. */
  int pagesAt(int from, int end) {
    for (int i = from + 2; i < end - 2; i++) {
      boolean label = t.isOneOf(i, "pp", "p", "pages") && t.isSign(i - 1, ',');
      int first = t.isSign(i + 1, '.') ? i + 2 : i + 1;
      if (label && TailWords.isPage(t, first) && t.isDash(first + 1)) {
        return t.isSign(first + 3, ',') ? i : end;
      }
    }
    return end;
  }

  /**
   * "Book, House, Town" of which region and country are read already, "Book, X University, Town":
   * where the house begins, else {@code to}.
   */
  int houseAt(int from, int to) {
    List<Segments.Segment> parts = Segments.atCommas(t, from, to);
    int last = parts.size() - 1;
    if (last < 2 || !isTown(parts.get(last)) || !isHouse(parts.get(last - 1))) {
      return to;
    }
    Segments.Segment house = parts.get(last - 1);
    Segments.Segment town = parts.get(last);
    boolean named = PublisherWords.names(t, house.from(), house.to());
    if (!named && !(draft.has(CitationField.PLACE) && !draft.has(CitationField.PUBLISHER))) {
      return to;
    }
    draft.put(CitationField.PUBLISHER, t.between(house.from(), house.to()), 0.75);
    draft.put(CitationField.PLACE, t.between(town.from(), town.to()), 0.7);
    return house.from() - 1;
  }

  /** "Edward Elgar, Cheltenham" behind the pages: whether it is a house with its towns. */
  private boolean readHouse(int from, int to) {
    List<Segments.Segment> parts = Segments.atCommas(t, from, to);
    boolean house = parts.size() > 1 && !draft.has(CitationField.PUBLISHER);
    if (!house || !parts.stream().allMatch(this::isCapital)) {
      return false;
    }
    draft.put(CitationField.PUBLISHER, t.between(parts.get(0).from(), parts.get(0).to()), 0.75);
    draft.put(CitationField.PLACE, t.between(parts.get(1).from(), to), 0.7);
    return true;
  }

  /** ", pp. 736–742, Edward Elgar, Cheltenham": pages, and who published the book. */
  void readPagesAndHouse(int from, int end) {
    int comma = from + 3;
    while (comma < end && !t.isSign(comma, ',')) {
      comma++;
    }
    new Extent(t, draft).pages(from, comma);
    int stop = t.isSign(end - 1, '.') ? end - 1 : end;
    if (!readHouse(comma + 1, stop)) {
      readRest(comma + 1, end);
    }
  }

  /** What follows the editors: "(Place: Publisher), 13–20." */
  void readRest(int from, int end) {
    Imprint imprint = new Imprint(t, draft);
    List<Segments.Segment> parts = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i <= end; i++) {
      depth += t.isSign(i, '(') ? 1 : t.isSign(i, ')') && depth > 0 ? -1 : 0;
      boolean closes = t.isSign(i, ')') && depth == 0;
      boolean label = t.isSign(i, '.') && TailWords.isPageLabel(t, i - 1);
      boolean cut = i == end || closes || (depth == 0 && !label && t.isSignOf(i, ",;."));
      if (cut) {
        int to = closes ? i + 1 : i;
        if (to > start) {
          parts.add(new Segments.Segment(start, Math.min(to, end)));
        }
        start = i + 1;
      }
    }
    for (Segments.Segment part : parts) {
      if (part.to() > part.from() && !imprint.read(part)) {
        draft.unparsed(t.between(part.from(), part.to()));
      }
    }
  }

  private boolean isTown(Segments.Segment s) {
    return s.to() - s.from() <= 2 && isCapital(s);
  }

  private boolean isHouse(Segments.Segment s) {
    return s.to() - s.from() >= 2 && s.to() - s.from() <= LONGEST_HOUSE && isCapital(s);
  }

  private boolean isCapital(Segments.Segment s) {
    for (int i = s.from(); i < s.to(); i++) {
      if ((t.isLowerCase(i) && !t.isOneOf(i, "of", "and")) || t.isNumber(i)) {
        return false;
      }
    }
    return t.isCapitalised(s.from());
  }
}

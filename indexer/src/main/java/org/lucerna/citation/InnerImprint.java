package org.lucerna.citation;

import org.lucerna.model.CitationField;

/** Finds within a title what can only begin its imprint, though no stop or comma sets it apart. */
final class InnerImprint {

  /** Fewer tokens are no title of their own. */
  private static final int SHORTEST = 2;

  private static final String[] SERIES = {
    "bulletin", "report", "paper", "brief", "circular", "memorandum", "leaflet"
  };

  private static final String[] SERIES_KINDS = {
    "technical", "working", "discussion", "research", "policy", "extension", "occasional"
  };

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;

  InnerImprint(Tokens tokens, CitationDraft draft, Imprint imprint) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
  }

  /** Where the title ends; what follows it goes into the draft. */
  int cut(int from, int to) {
    for (int i = from + SHORTEST; i < to - 1; i++) {
      if (t.isSign(i, ',') ? edition(i + 1, to) || again(from, i, to) : series(i, to)) {
        return i;
      }
      if (t.is(i, "was") && republished(i, to)) {
        return i;
      }
      int names = t.isSign(i - 1, ',') ? editors(from, i, to) : -1;
      if (names > 0) {
        return names;
      }
    }
    return to;
  }

  /** ", 2nd ed UK, Stoneleigh: Arable Unit". */
  private boolean edition(int from, int to) {
    boolean edition =
        imprint.extent().isOrdinal(from)
            && t.isOneOf(from + 1, "ed", "edn", "edition")
            && to - from > 2;
    if (edition) {
      draft.put(CitationField.EDITION, t.between(from, from + 2), 0.85);
      rest(t.isSign(from + 2, '.') ? from + 3 : from + 2, to);
    }
    return edition;
  }

  /** "Title was originally published by the National Cancer Institute": NCI's way to be cited. */
  private boolean republished(int i, int to) {
    boolean told =
        t.isOneOf(i + 1, "originally", "first") && t.is(i + 2, "published") && t.is(i + 3, "by");
    if (told) {
      draft.put(CitationField.NOTE, t.between(i, to), 0.7);
    }
    return told;
  }

  /** "Annual Review, Vol 63 Annual Review": reference managers give a book's series as well. */
  private boolean again(int from, int comma, int to) {
    int number = t.isSign(comma + 2, '.') ? comma + 3 : comma + 2;
    boolean again =
        t.isOneOf(comma + 1, "vol", "volume")
            && t.isNumber(number)
            && to - number - 1 == comma - from
            && t.between(number + 1, to).equals(t.between(from, comma));
    if (again) {
      draft.put(CitationField.VOLUME, t.get(number), 0.85);
    }
    return again;
  }

  /** "Rice varieties of India Technical bulletin No. 33, Directorate of Research". */
  private boolean series(int i, int to) {
    int label = i + 2;
    int number = t.isSign(label + 1, '.') ? label + 2 : label + 1;
    boolean series =
        t.isOneOf(i, SERIES_KINDS)
            && t.isOneOf(i + 1, SERIES)
            && t.isOneOf(label, "no", "number", "nr")
            && t.isNumber(number)
            && t.isWord(i - 1)
            && !t.isSignOf(i - 2, ":.")
            && !t.isOneOf(i - 1, "a", "the", "of", "in", "for", "and", "to", "from");
    if (series) {
      draft.put(CitationField.COLLECTION_TITLE, t.between(i, number + 1), 0.75);
      rest(number + 1, to);
    }
    return series;
  }

  /** "..., Wunderlich GS, Norwood JL, Editors, Committee on Statistics". */
  private int editors(int from, int i, int to) {
    NamesBeforeRole.Found found =
        t.isOneOf(i, "editors", "eds")
            ? new NamesBeforeRole(t).find(from, i)
            : NamesBeforeRole.Found.NONE;
    if (found.at() > 0) {
      draft.editors(found.names());
      rest(found.names().next(), to);
    }
    return found.at();
  }

  private void rest(int from, int to) {
    int start = from;
    while (t.isSignOf(start, ",.;:")) {
      start++;
    }
    int comma = start;
    while (comma < to && !t.isSign(comma, ',')) {
      comma++;
    }
    if (start >= to || imprint.read(new Segments.Segment(start, to))) {
      return;
    }
    boolean body = imprint.place().namesBody(start, comma);
    if (body && !draft.has(CitationField.PUBLISHER)) {
      draft.put(CitationField.PUBLISHER, t.between(start, comma), 0.7);
      start = comma + 1;
    }
    draft.unparsed(t.between(start, to));
  }
}

package org.lucerna.citation;

import org.lucerna.model.CitationField;

/** Reads where and by whom a work was published, in either order. */
final class PublicationPlace {

  /** Words before a colon that begin a subtitle, not a publisher. */
  private static final String[] PARTS = {
    "part",
    "volume",
    "vol",
    "chapter",
    "report",
    "phase",
    "section",
    "table",
    "fact",
    "book",
    "module",
    "step",
    "annex",
    "appendix",
    "number",
    "supplement",
    "in",
    "from"
  };

  private static final String[] SMALL = {
    "of", "and", "the", "for", "in", "on", "de", "by", "et", "und", "des", "di", "la", "à", "zu",
    "per", "sul", "del", "della", "contra", "contre", "le", "les", "du", "für", "der", "e", "y",
    "p", "pp"
  };

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;

  PublicationPlace(Tokens tokens, CitationDraft draft, Imprint imprint) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
  }

  /** "Place: Publisher", bracketed or not; a year may close it. */
  boolean placeAndPublisher(int from, int to) {
    int open = t.isSignOf(from, "([") ? from + 1 : from;
    int a = afterVolume(open);
    int b = open > from && t.isSignOf(to - 1, ")]") ? to - 1 : to;
    int colon = a;
    while (colon < b && !t.isSign(colon, ':')) {
      colon++;
    }
    if (t.isSign(b - 1, '?')
        || colon >= b
        || colon == a
        || colon - a > 12
        || b - colon > 22
        || b - colon < 2) {
      return false;
    }
    String place = t.between(a, colon);
    if (b - colon == 2 && t.isYear(colon + 1) && draft.has(CitationField.AUTHORS)) {
      draft.put(CitationField.PUBLISHER, place, 0.7);
      return imprint.date(colon + 1, b);
    }
    if (KnownBodies.contains(place)) {
      return false;
    }
    return named(open, a, colon, b);
  }

  /** What stands before and behind a colon, where it looks like place and publisher. */
  private boolean named(int open, int a, int colon, int b) {
    String place = t.between(a, colon);
    boolean knownPlace = isPlace(a, colon);
    boolean publisher = PublisherWords.names(t, colon + 1, b) || namesBody(colon + 1, b);
    boolean shape =
        capitalShare(a, colon) > 0.99 && capitalShare(colon + 1, b) > 0.6 && colon - a <= 8;
    if (!knownPlace && shape && placeLast(colon, b)) {
      draft.put(CitationField.PUBLISHER, place, 0.8);
      return true;
    }
    boolean told = draft.has(CitationField.PLACE) && draft.has(CitationField.PUBLISHER);
    if (told && !knownPlace && !publisher) {
      return false;
    }
    boolean named = publisher || capitalShare(colon + 1, b) > 0.4;
    if (!((knownPlace && b - colon <= 20 && named)
        || (shape && publisher)
        || (shape && colon - a <= 3 && b - colon <= 5 && !isPart(a)))) {
      return false;
    }
    if (a > open) {
      imprint.extent().volume(open, a);
    }
    int end = imprint.trailingDate(colon + 1, b);
    draft.put(CitationField.PLACE, place, knownPlace ? 0.95 : 0.75);
    draft.put(
        CitationField.PUBLISHER, t.between(colon + 1, end), knownPlace || publisher ? 0.9 : 0.7);
    return true;
  }

  /** "Springer: Berlin, 2012": the place behind the colon. */
  private boolean placeLast(int colon, int to) {
    int end = imprint.trailingDate(colon + 1, to);
    boolean places = isAllPlaces(colon + 1, end);
    if (places) {
      draft.put(CitationField.PLACE, t.between(colon + 1, end), 0.85);
    }
    return places;
  }

  /** "Vol. 198 Berlin: Springer": where the place begins. */
  private int afterVolume(int from) {
    int value = t.isSign(from + 1, '.') ? from + 2 : from + 1;
    boolean volume = t.isOneOf(from, "vol", "volume") && t.isNumber(value);
    return volume && t.isCapitalised(value + 1) ? value + 1 : from;
  }

  boolean namesBody(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isWord(i) && NameWords.isBody(t.get(i))) {
        return true;
      }
    }
    return false;
  }

  boolean headsBody(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NameWords.isHead(t.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Part II: Measurement" is a title. */
  private boolean isPart(int i) {
    return t.isOneOf(i, PARTS);
  }

  /** Every comma-parted stretch is a known place. */
  boolean isAllPlaces(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || t.isSign(i, ',')) {
        if (!Places.contains(t.between(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /** Whether the words before a colon name a known place. */
  boolean hasKnownPlace(int from, int to) {
    int colon = from;
    while (colon < to && !t.isSign(colon, ':')) {
      colon++;
    }
    return colon < to && isPlace(from, colon);
  }

  /** Any comma-parted stretch of it is a known place. */
  boolean isPlace(int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || t.isSignOf(i, ",/&;()") || t.is(i, "and")) {
        if (i > start && Places.contains(t.between(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** "Madrid, Asociación Española Contra el Cáncer", "Bonn, Juni 2019". */
  boolean placeThenRest(int from, int to) {
    int comma = from;
    while (comma < to && comma - from < 4 && !t.isSign(comma, ',')) {
      comma++;
    }
    if (!t.isSign(comma, ',') || comma == from) {
      return false;
    }
    boolean known = Places.contains(t.between(from, comma));
    if (known && imprint.date(comma + 1, to)) {
      draft.put(CitationField.PLACE, t.between(from, comma), 0.8);
      return true;
    }
    if (!known) {
      return false;
    }
    int end = imprint.trailingDate(comma, to);
    boolean rest =
        end <= comma + 1
            || (namesBody(comma + 1, end) && capitalShare(comma + 1, end) > 0.9)
            || KnownBodies.contains(t.between(comma + 1, end));
    if (rest) {
      draft.put(CitationField.PLACE, t.between(from, comma), 0.8);
      draft.put(CitationField.PUBLISHER, t.between(comma + 1, end), 0.75);
    }
    return rest;
  }

  /** "Oxford University Press, Oxford, UK", "Rome, FAO", "Geneva". */
  boolean publisherThenPlace(int from, int to) {
    if (t.isSign(from, '(') && t.isSign(to - 1, ')')) {
      return to - from > 2 && publisherThenPlace(from + 1, to - 1);
    }
    if (to - from > 24 || t.isOneOf(from, "a", "an")) {
      return false;
    }
    if (capitalShare(from, to) < 0.6) {
      return ministry(from, to);
    }
    return beforeExtent(from, to) || inOrder(from, to);
  }

  private boolean beforeExtent(int from, int to) {
    int extent = extentBefore(from, to);
    return extent < to && t.isSignOf(from - 1, ".?!") && parted(from, extent);
  }

  private boolean inOrder(int from, int to) {
    int end = imprint.beforeNotes(from, to);
    int lastPlace = placesBefore(from, end);
    boolean place = lastPlace < end;
    boolean publisher =
        PublisherWords.names(t, from, end)
            || (namesBody(from, end)
                && end - from <= (place ? 18 : 16)
                && capitalShare(from, end) > 0.8);
    publisher |= place && KnownBodies.contains(t.between(from, lastPlace - 1));
    if (!publisher
        && !(place
            && (lastPlace == from
                || lastPlace - from <= (capitalShare(from, end) > 0.99 ? 14 : 8)))) {
      return false;
    }
    if (!publisher && t.isSign(from + 1, ',') && isCity(from, lastPlace, end)) {
      lastPlace = from;
    }
    SiteAndMaker sites = new SiteAndMaker(t, draft);
    boolean signed = draft.has(CitationField.AUTHORS) && !draft.bodyIsAuthor();
    int comma = place || signed ? end : sites.comma(from, end);
    if (comma < end) {
      sites.put(from, comma, end);
    } else if (lastPlace > from) {
      draft.put(CitationField.PUBLISHER, t.between(from, lastPlace), publisher ? 0.85 : 0.65);
    }
    if (place) {
      draft.put(CitationField.PLACE, t.between(lastPlace, end), 0.9);
    }
    return true;
  }

  /** "Ministère de l’agriculture et des ressources en eau, Tunisie 2007": small letters within. */
  private boolean ministry(int from, int to) {
    if (!t.isOneOf(from, "ministère", "ministerio", "ministério", "ministero", "ministry")
        || !t.isSign(from - 1, '.')) {
      return false;
    }
    int end = imprint.trailingDate(from, to);
    int place = placesBefore(from, end);
    draft.put(CitationField.PUBLISHER, t.between(from, place), 0.8);
    draft.put(CitationField.PLACE, t.between(place, end), 0.85);
    return true;
  }

  /** Where the known places that end a stretch begin, each behind its comma; else {@code end}. */
  private int placesBefore(int from, int end) {
    int first = end;
    int start = end;
    for (int i = end - 1; i >= from; i--) {
      if (t.isSign(i, ',') || i == from) {
        int part = i == from ? from : i + 1;
        if (!Places.contains(t.between(part, start))) {
          break;
        }
        first = part;
        start = i;
      }
    }
    return first;
  }

  /** ", 524 pp" at the end: where it begins, else {@code to}. */
  private int extentBefore(int from, int to) {
    int label = t.isSign(to - 1, '.') ? to - 2 : to - 1;
    boolean extent =
        t.isOneOf(label, "pp", "pages", "p")
            && t.isNumber(label - 1)
            && t.isSign(label - 2, ',')
            && label - 2 > from;
    return extent ? label - 2 : to;
  }

  /** "Royal Museum, Victoria, BC" before a book's extent: a publisher, then places. */
  private boolean parted(int from, int to) {
    int comma = from;
    while (comma < to && !t.isSign(comma, ',')) {
      comma++;
    }
    if (comma >= to || comma == from || capitalShare(from, comma) < 0.99) {
      return false;
    }
    draft.put(CitationField.PUBLISHER, t.between(from, comma), 0.75);
    draft.put(CitationField.PLACE, t.between(comma + 1, to), 0.75);
    return true;
  }

  /** "Darmstadt, Germany": one word before a country is its city. */
  private boolean isCity(int from, int country, int end) {
    return country == from + 2
        && t.isCapitalised(from)
        && t.length(from) > 3
        && Places.isCountry(t.between(country, end));
  }

  /** Share of the words, small ones aside, that begin with a capital; 1 where there are none. */
  double capitalShare(int from, int to) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (t.isWord(i) && !t.isOneOf(i, SMALL)) {
        words++;
        capitals += t.isLowerCase(i) ? 0 : 1;
      }
    }
    return words == 0 ? 1 : (double) capitals / words;
  }
}

package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.PartialDate;

/** Reads a work in a journal: title, journal, and the numbers that end it. */
final class ArticleReader {

  /** Words that begin a note on a work, never a journal's name. */
  private static final String[] NO_JOURNAL = {
    "version",
    "versie",
    "versione",
    "versión",
    "approved",
    "reviewed",
    "authored",
    "written",
    "updated",
    "medically",
    "leaflet",
    "press",
    "pressemitteilung",
    "release",
    "chapter",
    "no",
    "edition",
    "guideline",
    "factsheet",
    "page",
    "reference",
    "ref",
    "publication",
    "code",
    "revised",
    "last",
    "date",
    "document",
    "item",
    "accessed",
    "retrieved",
    "published"
  };

  private final Tokens t;
  private final JournalNames journals;
  private final Prepared prepared;
  private final CitationDraft draft;

  ArticleReader(Tokens tokens, JournalNames journals, Prepared prepared, CitationDraft draft) {
    this.t = tokens;
    this.journals = journals;
    this.prepared = prepared;
    this.draft = draft;
  }

  /**
   * Whether a work in a journal stands here; what is read goes into the draft.
   *
   * @param yearKnown whether a date, or word that there is none, stood before
   */
  boolean read(int from, int end, boolean yearKnown) {
    Optional<Tail> found = TailFinder.find(t, from, end, yearKnown);
    if (found.isEmpty()) {
      boolean dated = yearKnown || prepared.published().isPresent();
      return (dated || draft.hasPersons()) && readUnnumbered(from, end);
    }
    Tail tail = found.get();
    int place = placeAndHouseAt(from, tail.from());
    if (place < tail.from() && tail.pages().isEmpty()) {
      return false;
    }
    int journalTo =
        place < tail.from() ? place : withoutMonth(from, withoutPublisher(from, tail.from()));
    TitleSplitter.Split split = afterNotice(new TitleSplitter(t, journals).split(from, journalTo));
    if (!isArticle(tail, split, journalTo, yearKnown)) {
      return draft.hasPersons()
          && !yearKnown
          && tail.volume().isEmpty()
          && readUnnumbered(from, end);
    }
    title(from, split, tail);
    journal(split, journalTo);
    publisher(journalTo, tail.from());
    draft.issued(tail.date(), 0.98);
    draft.put(CitationField.VOLUME, tail.volume(), 0.95);
    draft.put(CitationField.ISSUE, tail.issue(), 0.95);
    draft.put(CitationField.PAGES, tail.pages(), 0.95);
    draft.put(CitationField.NUMBER, tail.number(), 0.9);
    boolean page = !tail.isSerial() && tail.pages().isEmpty() && prepared.isPage();
    draft.type(page ? CitationType.WEB_PAGE : CitationType.JOURNAL_ARTICLE);
    draft.unparsed(t.between(tail.next(), end));
    return true;
  }

  private void title(int from, TitleSplitter.Split split, Tail tail) {
    if (split.titleTo() - from <= 2 && t.isYear(from) && !draft.isDated()) {
      draft.issued(Optional.of(PartialDate.ofYear(t.year(from))), 0.9); // "Group. 1998;102:531"
    } else {
      ArticleTitle title = new ArticleTitle(t, draft);
      int titleFrom = title.start(from, split.titleTo(), tail);
      int titleTo = title.end(titleFrom, split.titleTo());
      draft.put(CitationField.TITLE, t.between(titleFrom, titleTo), split.known() ? 0.98 : 0.93);
    }
  }

  private void journal(TitleSplitter.Split split, int to) {
    boolean in = // “Title”, in Journal, vol. 3
        t.is(split.journalFrom(), "in") && t.isLowerCase(split.journalFrom());
    draft.put(
        CitationField.CONTAINER_TITLE,
        t.between(in ? split.journalFrom() + 1 : split.journalFrom(), to),
        split.known() ? 0.99 : 0.93);
  }

  /** "Journal, July/August 1999; vol 49": the first month of a double issue. */
  private int withoutMonth(int from, int to) {
    boolean month = t.isSign(to - 1, '/') && to - 2 > from && Dates.month(t, to - 2) > 0;
    return month ? to - 2 : to;
  }

  /** "Atmos Environ. Elsevier Ltd; 2013;79": reference managers put the publisher there. */
  private int withoutPublisher(int from, int tailFrom) {
    int end = tailFrom;
    if (!t.isSignOf(end - 1, ";:") || !t.isYear(tailFrom)) {
      return tailFrom;
    }
    int i = end - 1;
    while (i > from && !(t.isSignOf(i - 1, ".?!") && !t.isGlued(i) && t.length(i - 2) > 1)) {
      i--;
    }
    return i > from + 2 && PublisherWords.names(t, i, end) ? i : tailFrom;
  }

  private void publisher(int from, int tailFrom) {
    int to = tailFrom;
    while (to > from && t.isSignOf(to - 1, ".,;:")) {
      to--;
    }
    if (Dates.month(t, from) > 0) {
      return;
    }
    if (to <= from || !new Imprint(t, draft).place().placeAndPublisher(from, to)) {
      draft.put(CitationField.PUBLISHER, t.between(from, to), 0.8);
    }
  }

  /** "Title. Host. Wallingford: CAB International, 319": where the place begins. */
  private int placeAndHouseAt(int from, int end) {
    int colon = end - 1;
    while (colon > from && end - colon < 12 && !t.isSign(colon, ':')) {
      colon--;
    }
    int place = colon - 1;
    while (place > from && colon - place < 6 && !t.isSign(place - 1, '.')) {
      place--;
    }
    boolean parted = t.isSign(colon, ':') && t.isSign(place - 1, '.') && end - colon > 2;
    return parted
            && colon - place < 6
            && Places.contains(t.between(place, colon))
            && (PublisherWords.names(t, colon + 1, end) || t.is(end - 2, "international"))
            && !t.isOneOf(colon + 1, "a", "the")
        ? place
        : end;
  }

  /** "Polar Biol.", "Eur. J. Nutr. (in press)": only a known journal tells that it is one. */
  private boolean readUnnumbered(int from, int end) {
    int to = withoutNotice(from, end);
    int year = !draft.isDated() && t.isYear(to - 1) ? to - 1 : -1;
    to = year > 0 ? withoutNotice(from, year) : to;
    TitleSplitter.Split split = new TitleSplitter(t, journals).split(from, to);
    boolean sure =
        split.known()
            && split.journalFrom() > from
            && split.journalFrom() < to
            && t.isSignOf(split.journalFrom() - 1, ".?!”\"");
    if (sure) {
      draft.put(CitationField.TITLE, t.between(from, split.titleTo()), 0.85);
      draft.put(CitationField.CONTAINER_TITLE, t.between(split.journalFrom(), to), 0.9);
      draft.type(CitationType.JOURNAL_ARTICLE);
      if (year > 0) {
        draft.issued(Optional.of(PartialDate.ofYear(t.year(year))), 0.9);
      }
    }
    return sure;
  }

  /** The token after what says when and how it will appear: "In press", "Forthcoming 2002". */
  private int withoutNotice(int from, int end) {
    int to = end;
    while (to > from
        && (t.isMask(to - 1)
            || t.isSignOf(to - 1, ".,;()[]")
            || t.isOneOf(
                to - 1,
                "in",
                "press",
                "online",
                "first",
                "accepted",
                "published",
                "forthcoming"))) {
      to--;
    }
    return to;
  }

  /** A volume makes an article; without one the journal must be known, or look like one. */
  private boolean isArticle(
      Tail tail, TitleSplitter.Split split, int journalTo, boolean yearKnown) {
    int from = split.journalFrom();
    if (isNote(tail, split, journalTo)
        || isRevisionOfCode(from, journalTo)
        || SeriesNote.isYearly(t, tail.from())
        || (tail.pages().isEmpty() && isPlace(from, journalTo))) {
      return false;
    }
    boolean unknownCode = t.isNumber(from) && !split.known();
    if (!tail.isSerial() && (unknownCode || isAfterPlace(from))) {
      return false;
    }
    if (from >= journalTo) {
      return tail.isSerial() && tail.pages().isPresent() && tail.date().isPresent();
    }
    if (!tail.isSerial()
        && draft.type() != CitationType.UNKNOWN
        && draft.type() != CitationType.PREPRINT) {
      return false;
    }
    if (tail.isSerial()) {
      boolean numbered = !yearKnown || tail.pages().isPresent() || tail.issue().isPresent();
      boolean full = tail.volume().isPresent() && tail.pages().isPresent();
      return split.known() || (numbered && !endsInImprint(from, journalTo, full));
    }
    if (isImprint(from, journalTo)
        && !(split.known() && !Places.contains(t.between(from, journalTo)))) {
      return false;
    }
    boolean near = tail.from() - from <= 12;
    boolean pagesUnlabelled = tail.pages().isPresent() && !labelsPages(tail);
    boolean stopBefore = t.isSign(tail.from() - 1, '.');
    return near
        && (split.known()
            || (split.score() > 2.5 && (pagesUnlabelled || (stopBefore && !yearKnown))));
  }

  /** "SSL-US-14, rev 2": a document's code and which version of it, behind the imprint. */
  private boolean isRevisionOfCode(int from, int to) {
    boolean revision = t.isOneOf(to - 1, "rev", "revision", "version", "ver");
    return revision && t.isSign(to - 2, ',') && SeriesNote.isCode(t, from, to - 2);
  }

  /** "Patient information leaflet PIU": a kind of document, by itself or before its code. */
  private boolean beginsWithGenre(int from, int to) {
    Imprint imprint = new Imprint(t, draft);
    boolean code = to - from > 2 && Initials.isBlock(t, to - 1);
    return imprint.isGenre(new Segments.Segment(from, to))
        || (code && imprint.isGenre(new Segments.Segment(from, to - 1)));
  }

  /** Whether what stands where a journal would says what kind of work it is, or numbers it. */
  private boolean isNote(Tail tail, TitleSplitter.Split split, int to) {
    int from = split.journalFrom();
    int word = t.isSignOf(to - 1, ",:.") ? to - 2 : to - 1;
    return t.isOneOf(from, NO_JOURNAL)
        || t.isOneOf(word, "number", "no", "code", "id", "ref", "reference", "publication")
        || t.isOneOf(to - 1, "guidance", "guideline", "standard")
        || beginsWithGenre(from, word + 1)
        || (isCode(from, to) && !split.known() && tail.pages().isEmpty())
        || (t.is(from, "news") && t.isOneOf(from + 1, "release", "releases"))
        || namesPatent(from, to)
        || (tail.pages().isEmpty() && to - from == 1 && KnownBodies.contains(t.get(from)))
        || (to - from > 1 && !split.known() && SeriesNote.isCode(t, from, to));
  }

  /** "Edinburgh: SIGN; 2016": a publisher that is called as a journal is. */
  private boolean isAfterPlace(int from) {
    int start = from - 1;
    while (start > 0 && from - start < 6 && !t.isSignOf(start - 1, ".?!")) {
      start--;
    }
    return t.isSign(from - 1, ':') && Places.contains(t.between(start, from - 1));
  }

  /** "SMC 1221/17": an acronym alone and no pages is a number's series. */
  private boolean isCode(int from, int to) {
    return to - from == 1 && t.isSign(to + 1, '/') && Initials.isBlock(t, from);
  }

  /** "Atlanta, GA: CDC; 2021": a place, and a publisher whose letters are a roman number's. */
  private boolean isPlace(int from, int to) {
    int end = t.isSign(to - 1, ':') ? to - 1 : to;
    return end < to && new Imprint(t, draft).place().isAllPlaces(from, end);
  }

  private boolean namesPatent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isOneOf(i, "patent", "patents") && to - from <= 8 && !t.isOneOf(i + 1, "law")) {
        return true;
      }
    }
    return false;
  }

  private boolean labelsPages(Tail tail) {
    for (int i = tail.from(); i < tail.next(); i++) {
      if (TailWords.isPageLabel(t, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isImprint(int from, int to) {
    return endsInImprint(from, to, false)
        || PublisherWords.names(t, from, to)
        || Places.contains(t.between(from, to));
  }

  /** "New York: Springer" or a publisher's name right before the numbers. */
  private boolean endsInImprint(int from, int to, boolean placeMustBeKnown) {
    Imprint imprint = new Imprint(t, new CitationDraft());
    for (int i = from; i < to; i++) {
      if (t.isSign(i, ':')) {
        return imprint.place().placeAndPublisher(from, to)
            && (!placeMustBeKnown || imprint.place().isPlace(from, i));
      }
    }
    return false;
  }

  /** "Title. Originally published in Pediatrics 2006": the words before the journal's name. */
  private TitleSplitter.Split afterNotice(TitleSplitter.Split split) {
    int i = split.journalFrom();
    int word = t.isOneOf(i, "originally", "first", "also") ? i + 1 : i;
    boolean notice = t.is(word, "published") && t.is(word + 1, "in");
    return notice
        ? new TitleSplitter.Split(split.titleTo(), word + 2, split.score(), split.known())
        : split;
  }
}

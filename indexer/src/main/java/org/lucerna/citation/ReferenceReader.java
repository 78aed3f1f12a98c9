package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;

/** Reads the tokens of one reference from its names on. */
final class ReferenceReader {

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
  private final KindSettler kind;

  ReferenceReader(Tokens tokens, JournalNames journals, Prepared prepared, CitationDraft draft) {
    this.t = tokens;
    this.journals = journals;
    this.prepared = prepared;
    this.draft = draft;
    this.kind = new KindSettler(journals, prepared, draft);
  }

  void read() {
    int end = new RegistryReader(t, draft).end(t.size());
    boolean signed = draft.type() == CitationType.PRESS_RELEASE;
    NameList names = new HeadNames(t, signed).read();
    if (!readWhole(names, end)) {
      readInOrder(names, end);
    }
  }

  /** Forms that tell what they are by their beginning and are read as a whole. */
  private boolean readWhole(NameList names, int end) {
    int trial = new RegistryReader(t, draft).afterNumber(end);
    if (trial > 0) {
      work(trial, end, HeadDate.at(t, end));
      return true;
    }
    boolean site = prepared.internet() && names.confidence() < 0.99;
    if (site && new SitePartReader(t, draft).read(0, end, prepared.internetAt())) {
      kind.settle(HeadDate.at(t, end));
      return true;
    }
    return new LegislationReader(t, draft).read(0, end)
        || new ReleaseReader(t, draft).read(end)
        || new BracketedWork(t, draft).read(end)
        || new HostAfterComma(t, journals, draft).read(end);
  }

  /** Names, date, work: what most references have in this order. */
  private void readInOrder(NameList names, int end) {
    RegistryReader registry = new RegistryReader(t, draft);
    if (registry.isRegistry(names)) {
      draft.put(CitationField.CONTAINER_TITLE, RegistryReader.nameOf(names), 0.95);
    } else if (isQuotedFrom(names)) {
      draft.put(CitationField.CONTAINER_TITLE, t.between(0, names.next() - 1), 0.8);
    } else {
      draft.names(names);
    }
    HeadDate date = HeadDate.at(t, names.next());
    if (isTitle(names, date)) {
      draft.retitle(t.between(0, names.next() - 1));
    }
    draft.issued(date.date(), 0.98);
    int from = new LeadingParts(t, draft).passed(date.next(), end);
    LegislationReader law = new LegislationReader(t, draft);
    if (!law.read(from, end)) {
      work(from, end, date);
    }
    law.unionAct();
    registry.settle();
    archive();
    draft.issued(prepared.published(), 0.8);
    if (!draft.isDated() && !date.undated()) {
      draft.issued(new LooseDate(t).find(), 0.5);
    }
  }

  /** "Hepatitis B. (2022). https://...": a page with a date and one name has that as its title. */
  private boolean isTitle(NameList names, HeadDate date) {
    boolean one = names.names().size() == 1 && !names.othersOmitted() && !names.editors();
    return one
        && date.date().isPresent()
        && t.isSign(names.next() - 1, '.')
        && prepared.isPage()
        && !KnownBodies.contains(t.between(0, names.next() - 1))
        && !hasWords(date.next());
  }

  private boolean hasWords(int from) {
    for (int i = from; i < t.size(); i++) {
      if (t.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Cancer Research: “Title.”": a journal before a quotation is no author. */
  private boolean isQuotedFrom(NameList names) {
    return t.isSignOf(names.next() - 1, ":,")
        && t.isSignOf(names.next(), "“„\"‘'«")
        && (isKnownJournal(0, names.next() - 1)
            || KnownSites.contains(t.between(0, names.next() - 1))
            || kind.isDaily(t.between(0, names.next() - 1)));
  }

  private boolean isKnownJournal(int from, int to) {
    return to > from && journals.contains(t.source(), t.start(from), t.end(to - 1));
  }

  private void work(int from, int end, HeadDate date) {
    boolean commaParted =
        t.isSign(from - 1, ',') && (date.date().isPresent() || draft.bodyIsAuthor());
    ChapterReader chapter = new ChapterReader(t, draft, commaParted);
    int in = chapter.find(from, end);
    if (in >= 0) {
      chapter.read(from, in, end);
    } else if (!readArticle(from, end, date.date().isPresent() || date.undated())) {
      WorkReader work = new WorkReader(t, draft, commaParted, isOnline(date));
      boolean imprint = work.read(from, end, CitationField.TITLE, 0.8);
      TypeClassifier.guideline(draft, draft.bodyIsAuthor());
      work.typeOf(imprint, prepared);
      TypeClassifier.report(draft);
    }
    if (!draft.isDated()) {
      closingYear(from, end);
    }
    kind.settle(date);
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

  /** "arXiv:1409.4842v1. 2014": the archive with its number stands where a journal would. */
  private void archive() {
    for (IdentifierMention mention : prepared.identifiers()) {
      boolean arxiv =
          mention.reading() instanceof IdentifierReading.Valid valid
              && valid.identifier().scheme() == IdentifierScheme.ARXIV;
      if (arxiv && !draft.has(CitationField.CONTAINER_TITLE)) {
        draft.put(CitationField.CONTAINER_TITLE, prepared.raw(mention), 0.8);
      }
    }
  }

  /** A year that closes the reference, set off or right after a place or publisher. */
  private void closingYear(int from, int end) {
    int i = end - 1;
    while (i > from && !t.isYear(i) && end - i < 14 && (t.isMask(i) || TailWords.canStand(t, i))) {
      i--;
    }
    boolean setOff =
        t.isSignOf(i - 1, ",;.(")
            || PublisherWords.names(t, i - 1, i)
            || Places.contains(i > from ? t.get(i - 1) : "");
    if (i > from && t.isYear(i) && setOff) {
      draft.issued(Optional.of(PartialDate.ofYear(t.year(i))), 0.7);
    }
  }

  /** "Polar Biol.", "Eur. J. Nutr. (in press)": only a known journal tells that it is one. */
  private boolean readUnnumbered(int from, int end) {
    int to = end;
    while (to > from
        && (t.isMask(to - 1)
            || t.isSignOf(to - 1, ".,;()[]")
            || t.isOneOf(to - 1, "in", "press", "online", "first", "accepted", "published"))) {
      to--;
    }
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
    }
    return sure;
  }

  private boolean isOnline(HeadDate date) {
    boolean dayGiven = date.date().map(d -> d.month() > 0).orElse(false);
    return dayGiven || prepared.isPage() || isWebPage() || prepared.accessed().isPresent();
  }

  private boolean isWebPage() {
    boolean doi = prepared.url().map(url -> url.contains("doi.org")).orElse(true);
    return !doi
        && (prepared.accessed().isPresent() || prepared.availableFrom() || prepared.internet());
  }

  /** A volume makes an article; without one the journal must be known, or look like one. */
  private boolean isArticle(
      Tail tail, TitleSplitter.Split split, int journalTo, boolean yearKnown) {
    int from = split.journalFrom();
    boolean guidance = t.isOneOf(journalTo - 1, "guidance", "guideline", "standard");
    int word = t.isSignOf(journalTo - 1, ":.") ? journalTo - 2 : journalTo - 1;
    if (t.isOneOf(from, NO_JOURNAL)
        || t.isOneOf(word, "number", "no", "code", "id", "ref", "reference", "publication")
        || new Imprint(t, draft).isGenre(new Segments.Segment(from, word + 1))
        || (isCode(from, journalTo) && !split.known() && tail.pages().isEmpty())
        || (t.is(from, "news") && t.isOneOf(from + 1, "release", "releases"))
        || namesPatent(from, journalTo)
        || (journalTo - from > 1 && !split.known() && SeriesNote.isCode(t, from, journalTo))
        || guidance) {
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

  private boolean readArticle(int from, int end, boolean yearKnown) {
    Optional<Tail> found = TailFinder.find(t, from, end, yearKnown);
    if (found.isEmpty()) {
      boolean dated = yearKnown || prepared.published().isPresent();
      return dated && readUnnumbered(from, end);
    }
    Tail tail = found.get();
    int journalTo = withoutPublisher(from, tail.from());
    TitleSplitter.Split split = new TitleSplitter(t, journals).split(from, journalTo);
    if (!isArticle(tail, split, journalTo, yearKnown)) {
      return false;
    }
    draft.put(
        CitationField.TITLE,
        t.between(from, new ArticleTitle(t, draft).end(from, split.titleTo())),
        split.known() ? 0.98 : 0.93);
    draft.put(
        CitationField.CONTAINER_TITLE,
        t.between(split.journalFrom(), journalTo),
        split.known() ? 0.99 : 0.93);
    draft.put(CitationField.PUBLISHER, t.between(journalTo, tail.from()), 0.8);
    draft.issued(tail.date(), 0.98);
    draft.put(CitationField.VOLUME, tail.volume(), 0.95);
    draft.put(CitationField.ISSUE, tail.issue(), 0.95);
    draft.put(CitationField.PAGES, tail.pages(), 0.95);
    boolean page = !tail.isSerial() && tail.pages().isEmpty() && prepared.isPage();
    draft.type(page ? CitationType.WEB_PAGE : CitationType.JOURNAL_ARTICLE);
    draft.unparsed(t.between(tail.next(), end));
    return true;
  }
}

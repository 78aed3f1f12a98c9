package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;

/** Reads the tokens of one reference from its names on. */
final class ReferenceReader {

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

  /** Reads the whole; returns who stands at the head, as author or not. */
  NameList read() {
    int end = new CatalogueNumbers(t, draft).end(new RegistryReader(t, draft).end(t.size()));
    boolean signed = draft.type() == CitationType.PRESS_RELEASE;
    NameList names = new HeadNames(t, signed).read();
    if (!readWhole(names, end)) {
      readInOrder(names, end);
    }
    return names;
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
    int from = afterEditors(new LeadingParts(t, draft).passed(date.next(), end));
    if (draft.bodyIsAuthor()) {
      from = new GuidanceHead(t).passed(from, draft);
    }
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

  /** "UpToDate. Post TW, ed. Title": who edits the site, before the title of its page. */
  private int afterEditors(int from) {
    NameList editors =
        draft.bodyIsAuthor() ? new NameListParser(t).persons(from) : NameList.none(0);
    if (!editors.editors() || editors.confidence() < 0.95) {
      return from;
    }
    draft.editors(editors);
    return editors.next();
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
        && !t.is(names.next() - 2, "release")
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
    if (new PreprintReader(t, prepared, draft).read(from, end)) {
      return;
    }
    ChapterReader chapter = new ChapterReader(t, draft, commaParted);
    int in = chapter.find(from, end);
    if (in >= 0 && !new MeetingNote(t, draft).isBeforeJournal(journals, in, end)) {
      chapter.read(from, in, end);
    } else if (!new ArticleReader(t, journals, prepared, draft)
            .read(from, end, date.date().isPresent() || date.undated())
        && !readEdited(chapter, from, end)
        && !new SeriesIssue(t, journals, draft).read(from, end)) {
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

  /** "Title. Post TW, ed. UpToDate.": nothing but the editors tells where the host begins. */
  private boolean readEdited(ChapterReader chapter, int from, int end) {
    int editors = draft.signedByPersons() ? chapter.findEditors(from, end) : -1;
    editors = editors < 0 && draft.hasPersons() ? chapter.findCommaHost(from, end) : editors;
    if (editors >= 0) {
      chapter.read(from, editors, end);
    }
    return editors >= 0;
  }

  /** "arXiv:1409.4842v1. 2014": the archive with its number stands where a journal would. */
  private void archive() {
    for (IdentifierMention mention : prepared.identifiers()) {
      boolean arxiv =
          mention.reading() instanceof IdentifierReading.Valid valid
              && valid.identifier().scheme() == IdentifierScheme.ARXIV;
      if (arxiv && !draft.has(CitationField.CONTAINER_TITLE)) {
        String raw = prepared.raw(mention);
        draft.put(CitationField.CONTAINER_TITLE, raw.contains("/abs/") ? "arXiv" : raw, 0.8);
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

  private boolean isOnline(HeadDate date) {
    boolean dayGiven = date.date().map(d -> d.month() > 0).orElse(false);
    return dayGiven || prepared.isPage() || isWebPage() || prepared.accessed().isPresent();
  }

  private boolean isWebPage() {
    boolean doi = prepared.url().map(url -> url.contains("doi.org")).orElse(true);
    return !doi
        && (prepared.accessed().isPresent() || prepared.availableFrom() || prepared.internet());
  }
}

package org.lucerna.citation;

import java.util.List;
import java.util.Locale;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Reads a work that stands by itself: book, report, thesis, web page, leaflet. */
final class WorkReader {

  private static final String[] COMPENDIA = {
    "manual", "handbook", "encyclopedia", "encyclopaedia", "textbook"
  };

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;
  private final TitleEnd titleEnd;
  private final HostReader host;
  private final QuotedWork quoted;

  /**
   * @param online whether the reference is to a page: it has an address, an access or a day's date
   * @param commaParted whether the reference parts everything by commas, as some Harvard styles do
   */
  WorkReader(Tokens tokens, CitationDraft draft, boolean commaParted, boolean online) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = new Imprint(tokens, draft);
    this.titleEnd = new TitleEnd(tokens, draft, imprint, commaParted);
    this.host = new HostReader(tokens, draft, imprint, online);
    this.quoted = new QuotedWork(tokens, draft, imprint, host);
  }

  /** Reads title and imprint from a token on; whether an imprint was found. */
  boolean read(int from, int end, CitationField titleField, double confidence) {
    List<Segments.Segment> segments = Segments.of(t, afterNotice(from), end);
    if (segments.isEmpty()) {
      return false;
    }
    int quote = quoted.titleEnd(from, end);
    if (quote > 0) {
      draft.put(titleField, t.between(from, quote), 0.95);
      return quoted.readRest(quote, end);
    }
    int last = beforeAnnotation(segments);
    boolean found = false;
    while (last > 0
        && !isCompendium(segments.get(last))
        && !isScope(segments.get(last))
        && (isByline(segments.get(last)) || imprint.read(segments.get(last)))) {
      found |= !isOnlyMask(segments.get(last));
      last--;
    }
    int sure = sureImprint(segments, last);
    if (sure > 0) {
      readOrLeave(segments.subList(sure, last + 1));
      found = true;
      last = sure - 1;
      while (last > 0 && imprint.read(segments.get(last))) {
        last--;
      }
    }
    if (last == 0 && isUntitled(segments.get(0)) && imprint.read(segments.get(0))) {
      return true;
    }
    if (last > 0 && !draft.has(CitationField.PUBLISHER) && beforeYear(segments.get(last))) {
      putPublisher(segments.get(last));
      found = true;
      last--;
    }
    last = beforeHosts(segments, beforeEditionAndBook(segments, last), found);
    return putTitle(segments, last, titleField, confidence) || found;
  }

  /** "Viral hepatitis surveillance — United States, 2020": where and when belong to the title. */
  private boolean isScope(Segments.Segment s) {
    int comma = s.to() - 2;
    return t.isSignOf(s.from() - 1, "—―–")
        && t.isYear(s.to() - 1)
        && t.isSign(comma, ',')
        && Places.contains(t.between(s.from(), comma));
  }

  /** Reads the number of an edition and the book of a part, which stand before the place. */
  private int beforeEditionAndBook(List<Segments.Segment> segments, int end) {
    int last = end;
    if (last > 0 && draft.has(CitationField.PLACE) && isBareNumber(segments.get(last))) {
      CitationField field = draft.hasEditors() ? CitationField.VOLUME : CitationField.EDITION;
      draft.put(field, t.get(segments.get(last).from()), 0.7);
      last--;
    }
    if (last > 0 && isCompendium(segments.get(last))) {
      Segments.Segment book = segments.get(last);
      int to = beforeEdition(book);
      draft.put(CitationField.CONTAINER_TITLE, t.between(book.from(), to), 0.7);
      imprint.extent().edition(to + 1, book.to());
      draft.type(CitationType.CHAPTER);
      last--;
    }
    return last;
  }

  /** "Title. Agency, 2023. Documents gaps in supply across ...": what the list says of the work. */
  private int beforeAnnotation(List<Segments.Segment> segments) {
    int last = segments.size() - 1;
    if (last < 2) {
      return last;
    }
    Segments.Segment note = segments.get(last);
    Segments.Segment before = segments.get(last - 1);
    boolean prose =
        note.to() - note.from() > 7 && imprint.place().capitalShare(note.from(), note.to()) < 0.5;
    boolean imprintBefore =
        t.isYear(before.to() - 1)
            && t.isSign(before.to() - 2, ',')
            && before.to() - before.from() <= 8
            && imprint.place().capitalShare(before.from(), before.to()) > 0.99;
    if (!prose || !imprintBefore) {
      return last;
    }
    draft.unparsed(t.between(note.from(), note.to()));
    return last - 1;
  }

  /** "Title. 3. Ottawa: Agency; 2006": which edition it is. */
  private boolean isBareNumber(Segments.Segment s) {
    return s.to() - s.from() == 1 && t.isNumber(s.from()) && t.length(s.from()) <= 2;
  }

  /** "Title. Bacteriological Analytical Manual. Place: Publisher": a book of parts. */
  private boolean isCompendium(Segments.Segment s) {
    return draft.has(CitationField.AUTHORS)
        && !draft.bodyIsAuthor()
        && draft.has(CitationField.PUBLISHER)
        && s.to() - s.from() > 1
        && (t.isOneOf(s.to() - 1, COMPENDIA) || isEncyclopedia(s))
        && imprint.place().capitalShare(s.from(), beforeEdition(s)) > 0.99;
  }

  /**
   * "X's Textbook of Medicine, seventh edition": the comma, or the end where no edition follows.
   */
  private int beforeEdition(Segments.Segment s) {
    int comma = s.to() - 1;
    while (comma > s.from() && !t.isSign(comma, ',')) {
      comma--;
    }
    Imprint trial = new Imprint(t, new CitationDraft());
    return comma > s.from() && trial.extent().edition(comma + 1, s.to()) ? comma : s.to();
  }

  /** "The International Encyclopedia of Geography". */
  private boolean isEncyclopedia(Segments.Segment s) {
    for (int i = s.from(); i < s.to() - 1; i++) {
      if (t.isOneOf(i, COMPENDIA) && t.is(i + 1, "of") && !t.isOneOf(i, "manual")) {
        return true;
      }
    }
    return false;
  }

  /** Reads the names of sites and bodies that end the segments; the last one before them. */
  private int beforeHosts(List<Segments.Segment> segments, int end, boolean found) {
    int last = end;
    for (int hosts = 0; hosts < 2 && last > 0 && host.isHost(segments.get(last), found); hosts++) {
      boolean drug = draft.type() == CitationType.DRUG_LABEL;
      if (hosts > 0 && !host.isMaker(segments.get(last)) && !drug) {
        break;
      }
      host.put(segments.get(last));
      last--;
      boolean maker =
          last > 0 && host.isHost(segments.get(last), found) && host.isMaker(segments.get(last));
      while (!maker && last > 0 && imprint.read(segments.get(last))) {
        last--;
      }
    }
    return last;
  }

  /** Takes the segments that are left as the title; whether an imprint was cut off its end. */
  private boolean putTitle(
      List<Segments.Segment> segments, int end, CitationField field, double confidence) {
    int last = end;
    int first = 0;
    while (first < last && leads(segments.get(first))) {
      first++;
    }
    for (int k = first; k < last; k++) {
      if (t.isSign(segments.get(k).to(), '|')) {
        draft.unparsed(t.between(segments.get(k + 1).from(), segments.get(last).to()));
        last = k;
      }
    }
    if (last > first && field == CitationField.TITLE && names(segments.get(last))) {
      last--;
    }
    if (first < last && isMakerOfDrug(segments.get(first), segments.get(last))) {
      Segments.Segment maker = segments.get(first);
      draft.sign(t.between(maker.from(), maker.to()), 0.7);
      first++;
    }
    Segments.Segment title = segments.get(last);
    int titleFrom = segments.get(first).from();
    int titleTo = titleEnd.trimmed(titleFrom, title);
    if (field == CitationField.CONTAINER_TITLE && draft.hasEditors()) {
      titleTo = new HostTail(t, draft).houseAt(titleFrom, titleTo);
    }
    draft.put(field, t.between(titleFrom, titleTo), confidence);
    return titleTo < title.to();
  }

  /** "Aspen. Marcain Heavy 0.5% solution: summary of product characteristics": who makes it. */
  private boolean isMakerOfDrug(Segments.Segment maker, Segments.Segment title) {
    return draft.type() == CitationType.DRUG_LABEL
        && !draft.has(CitationField.AUTHORS)
        && maker.to() - maker.from() <= 3
        && title.to() - title.from() > 5
        && imprint.place().capitalShare(maker.from(), maker.to()) > 0.99;
  }

  /** "Cancer and its management. J Tobias and D Hochhauser.": who made it stands after it. */
  private boolean names(Segments.Segment s) {
    if (draft.has(CitationField.AUTHORS)) {
      return false;
    }
    NameList names = new NameListParser(t).persons(s.from());
    boolean whole =
        names.confidence() >= 0.9 && names.next() >= s.to() && names.next() <= s.to() + 1;
    if (whole) {
      draft.names(names);
    }
    return whole;
  }

  /** "Press release: Title". */
  private int afterNotice(int from) {
    int colon = from;
    while (colon < from + 10 && !t.isSign(colon, ':')) {
      colon++;
    }
    boolean guidance =
        draft.type() == CitationType.GUIDELINE && t.isSign(colon, ':') && imprint.note(from, colon);
    if (guidance) {
      return colon + 1;
    }
    boolean notice = t.isOneOf(from, "press", "news", "media") && t.is(from + 1, "release");
    return notice && t.isSign(from + 2, ':') ? from + 3 : from;
  }

  private void readOrLeave(List<Segments.Segment> segments) {
    for (Segments.Segment s : segments) {
      if (!imprint.read(s)) {
        draft.unparsed(t.between(s.from(), s.to()));
      }
    }
  }

  /**
   * The first sentence that surely is "Place: Publisher" where what follows could not be read, or
   * 0.
   */
  private int sureImprint(List<Segments.Segment> segments, int last) {
    if (draft.has(CitationField.PUBLISHER)) {
      return 0;
    }
    for (int k = 1; k < last; k++) {
      Segments.Segment s = segments.get(k);
      boolean known = imprint.place().hasKnownPlace(s.from(), s.to());
      if (known
          && new Imprint(t, new CitationDraft()).place().placeAndPublisher(s.from(), s.to())) {
        return k;
      }
    }
    return 0;
  }

  /** "Berkes F. (2008). New York: Routledge": nothing stands between the date and the place. */
  private boolean isUntitled(Segments.Segment s) {
    int colon = s.from();
    while (colon < s.to() && !t.isSign(colon, ':')) {
      colon++;
    }
    boolean release =
        t.isOneOf(s.from(), "press", "news", "media") && t.is(s.from() + 1, "release");
    if (release && t.isSign(s.from() + 2, ',') && draft.has(CitationField.AUTHORS)) {
      return true;
    }
    boolean dated = draft.isDated() && draft.has(CitationField.AUTHORS);
    boolean edition = imprint.extent().edition(s.from(), s.to());
    return dated && (edition || (colon < s.to() && imprint.place().isAllPlaces(s.from(), colon)));
  }

  /** What sites put before a title: "Press release", "Leaflet ref: RAD/PI/0457 |", "By A Name". */
  private boolean leads(Segments.Segment s) {
    return imprint.isGenre(s) || isSite(s) || imprint.numbers(s) || isByline(s);
  }

  /** "Patient.info. Dr Ann Example. Cirrhosis": a writer with a title between site and page. */
  private boolean isDoctor(Segments.Segment s) {
    boolean titled = new PersonReader(t).skipHonorifics(s.from()) > s.from();
    if (!titled || s.to() - s.from() > 5 || !draft.bodyIsAuthor() || draft.hasPersons()) {
      return false;
    }
    NameList names = new NameListParser(t).persons(s.from());
    boolean whole = !names.isEmpty() && names.next() >= s.to();
    if (whole) {
      draft.written(names);
    }
    return whole;
  }

  /** "By Lucy Elkins": the writer before or after the title. */
  private boolean isByline(Segments.Segment s) {
    if (isDoctor(s)) {
      return true;
    }
    if (!t.is(s.from(), "by") || draft.hasPersons()) {
      return false;
    }
    int to = s.from() + 1;
    while (to < s.to() && !(t.isSign(to, ',') && NameWords.isDegree(t.get(to + 1)))) {
      to++;
    }
    boolean degree = to < s.to(); // what follows it says where the writer works
    if (!degree && s.to() - s.from() > 12) {
      return false;
    }
    NameList names = new Byline(t).read(s.from() + 1, to);
    draft.written(names);
    return !names.isEmpty();
  }

  /** "CPHA website. Title": the site comes first. */
  private boolean isSite(Segments.Segment s) {
    boolean site = t.isOneOf(s.to() - 1, "website", "webpage") && s.to() - s.from() <= 6;
    if (site) {
      draft.put(CitationField.CONTAINER_TITLE, t.between(s.from(), s.to()), 0.7);
    }
    return site;
  }

  /** "Title. Lavoisier; 2001": a name of its own between a stop and "; year" is the publisher. */
  private boolean beforeYear(Segments.Segment s) {
    boolean year = t.isSign(s.to(), ';') && t.isYear(s.to() + 1);
    return year
        && t.isSignOf(s.from() - 1, ".?!")
        && s.to() - s.from() <= 10
        && t.isCapitalised(s.from())
        && imprint.place().capitalShare(s.from(), s.to()) > 0.99;
  }

  private void putPublisher(Segments.Segment s) {
    int colon = s.from();
    while (colon < s.to() && !t.isSign(colon, ':')) {
      colon++;
    }
    if (colon < s.to()) {
      draft.put(CitationField.PLACE, t.between(s.from(), colon), 0.75);
    }
    int publisher = colon < s.to() ? colon + 1 : s.from();
    draft.put(CitationField.PUBLISHER, t.between(publisher, s.to()), 0.75);
  }

  private boolean isOnlyMask(Segments.Segment s) {
    return s.to() - s.from() == 1 && t.isMask(s.from());
  }

  /** What is read at an address is a page, be its publisher and place told or not. */
  void typeOf(boolean imprintFound, Prepared prepared) {
    String title = draft.text(CitationField.TITLE);
    boolean compendium = draft.bodies().toLowerCase(Locale.ROOT).contains("medicines compendium");
    if (compendium || title.endsWith(" label") || title.endsWith("SmPC")) {
      draft.type(CitationType.DRUG_LABEL);
    }
    boolean edition = draft.has(CitationField.EDITION) && draft.has(CitationField.PLACE);
    boolean read = prepared.accessed().isPresent() && prepared.url().isEmpty();
    boolean printed =
        draft.has(CitationField.PLACE) || draft.has(CitationField.EDITION) || draft.bodyIsAuthor();
    boolean reviewed = draft.isRevised() && !draft.has(CitationField.PLACE);
    boolean page = prepared.internet() || (prepared.isPage() && !edition);
    if (page || reviewed || (read && !(imprintFound && printed))) {
      draft.type(CitationType.WEB_PAGE);
    } else if (imprintFound) {
      draft.type(CitationType.BOOK);
    }
  }
}

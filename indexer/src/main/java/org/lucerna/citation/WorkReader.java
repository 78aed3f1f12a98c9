package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Reads a work that stands by itself: book, report, thesis, web page, leaflet. */
final class WorkReader {

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;
  private final TitleEnd titleEnd;
  private final boolean online;

  /**
   * @param online whether the reference is to a page: it has an address, an access or a day's date
   * @param commaParted whether the reference parts everything by commas, as some Harvard styles do
   */
  WorkReader(Tokens tokens, CitationDraft draft, boolean commaParted, boolean online) {
    this.t = tokens;
    this.online = online;
    this.draft = draft;
    this.imprint = new Imprint(tokens, draft);
    this.titleEnd = new TitleEnd(tokens, draft, imprint, commaParted);
  }

  /** Reads title and imprint from a token on; whether an imprint was found. */
  boolean read(int from, int end, CitationField titleField, double confidence) {
    List<Segments.Segment> segments = Segments.of(t, afterNotice(from), end);
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
    for (int hosts = 0; hosts < 2 && last > 0 && isHost(segments.get(last), found); hosts++) {
      if (hosts > 0 && !isMaker(segments.get(last))) {
        break;
      }
      putHost(segments.get(last));
      last--;
      boolean maker = last > 0 && isHost(segments.get(last), found) && isMaker(segments.get(last));
      while (!maker && last > 0 && imprint.read(segments.get(last))) {
        last--;
      }
    }
    for (int k = 0; k < last; k++) {
      if (t.isSign(segments.get(k).to(), '|')) {
        draft.unparsed(t.between(segments.get(k + 1).from(), segments.get(last).to()));
        last = k;
      }
    }
    Segments.Segment title = segments.get(last);
    int first = last > 0 && (imprint.isGenre(segments.get(0)) || isSite(segments.get(0))) ? 1 : 0;
    int titleFrom = segments.get(first).from();
    int titleTo = titleEnd.trimmed(titleFrom, title);
    found |= titleTo < title.to();
    draft.put(titleField, t.between(titleFrom, titleTo), confidence);
    return found;
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
    boolean dated = draft.isDated() && draft.has(CitationField.AUTHORS);
    boolean edition = imprint.edition(s.from(), s.to());
    return dated && (edition || (colon < s.to() && imprint.place().isAllPlaces(s.from(), colon)));
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

  /** A site's or body's name alone in the last sentence, where the rest shows a page or notice. */
  private boolean isHost(Segments.Segment s, boolean found) {
    boolean named = draft.isDated() && draft.has(CitationField.AUTHORS);
    boolean notice =
        online
            || (named && !found)
            || draft.type() == CitationType.PRESS_RELEASE
            || draft.type() == CitationType.LEAFLET
            || draft.type() == CitationType.DRUG_LABEL;
    int words = 0;
    int to = t.isOneOf(s.to() - 1, "website", "site", "online") ? s.to() - 1 : s.to();
    for (int i = s.from(); i < to; i++) {
      words += t.isWord(i) ? 1 : 0;
      if (t.isSignOf(i, ":?!()[]“”\"")) {
        return false;
      }
    }
    boolean site = isSiteName(s);
    boolean known = site || NameWords.isKnownBody(t.between(s.from(), to));
    return notice
        && words > 0
        && words <= (isMaker(s) ? 8 : 6)
        && (known || t.isCapitalised(s.from()))
        && (known || imprint.place().capitalShare(s.from(), to) > 0.99);
  }

  /** "Cancer.Net", "Medicines.org.uk": words and glued dots alone. */
  private boolean isSiteName(Segments.Segment s) {
    boolean site = s.to() - s.from() >= 3 && t.isDomainDot(s.from() + 1);
    for (int i = s.from() + 1; site && i < s.to(); i++) {
      site = t.isGlued(i);
    }
    return site;
  }

  /** A firm or body before the site's name published what the site holds. */
  private boolean isMaker(Segments.Segment s) {
    for (int i = s.from(); i < s.to(); i++) {
      if (t.isWord(i) && NameWords.isBody(t.get(i))) {
        return true;
      }
    }
    return PublisherWords.isSure(t, s.from(), s.to());
  }

  private void putHost(Segments.Segment s) {
    int to = imprint.trailingDate(s.from(), s.to());
    if (draft.has(CitationField.PUBLISHER) && !draft.has(CitationField.PLACE) && isMaker(s)) {
      draft.move(CitationField.PUBLISHER, CitationField.CONTAINER_TITLE);
    }
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
        int to = hostEnd(segment.from(), segment.to());
        int site = siteEnd(segment.from(), to);
        draft.put(CitationField.CONTAINER_TITLE, t.between(segment.from(), site), 0.6);
        draft.put(CitationField.PUBLISHER, t.between(site, to), 0.6);
      }
    }
    return found;
  }

  /** "Mayo Clinic, 28 Apr. 2023", "Proc. X, vol. 3, pp. 5-9": what is read goes off the end. */
  private int hostEnd(int from, int end) {
    int to = end;
    for (int i = end - 1; i > from; i--) {
      if (t.isSign(i, ',')) {
        if (!imprint.read(new Segments.Segment(i + 1, to)) && !isSeriesPart(i + 1, to)) {
          break;
        }
        to = i;
      }
    }
    return to;
  }

  /** "Mayo Clinic, Mayo Foundation for ...": the comma parts the site from its publisher. */
  private int siteEnd(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (t.isSign(i, ',')) {
        boolean known = NameWords.isKnownBody(t.between(from, i)) || t.isDomainDot(i - 2);
        return known && isMaker(new Segments.Segment(i + 1, to)) ? i : to;
      }
    }
    return to;
  }

  /** "no. 3", "Lecture Notes in Computer Science 392": told beside the host. */
  private boolean isSeriesPart(int from, int to) {
    if (imprint.note(from, to)) {
      return true;
    }
    boolean issue = TailWords.isIssueLabel(t, from) && to - from <= 4;
    if (issue) {
      draft.put(CitationField.ISSUE, t.get(to - 1), 0.8);
    }
    return issue;
  }

  private boolean isOnlyMask(Segments.Segment s) {
    return s.to() - s.from() == 1 && t.isMask(s.from());
  }

  /** What is read at an address is a page, be its publisher and place told or not. */
  void typeOf(boolean imprintFound, Prepared prepared) {
    String title = draft.text(CitationField.TITLE);
    if (title.endsWith(" label") || title.endsWith("SmPC")) {
      draft.type(CitationType.DRUG_LABEL);
    }
    boolean edition = draft.has(CitationField.EDITION) && draft.has(CitationField.PLACE);
    boolean read = prepared.accessed().isPresent() && prepared.url().isEmpty();
    boolean reviewed = draft.isRevised() && !draft.has(CitationField.PLACE);
    boolean page = prepared.internet() || (prepared.isPage() && !edition);
    if (page || reviewed || (read && !imprintFound)) {
      draft.type(CitationType.WEB_PAGE);
    } else if (imprintFound) {
      draft.type(CitationType.BOOK);
    }
  }
}

package org.lucerna.citation;

import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Reads a site's or body's name that stands alone after a title: "Title. Mayo Clinic; 2020." */
final class HostReader {

  /** Tokens of a name beside its other name; keeps the work linear. */
  private static final int LONGEST = 30;

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;
  private final boolean online;
  private final SiteAndMaker sites;

  /**
   * @param online whether the reference is to a page: it has an address, an access or a day's date
   */
  HostReader(Tokens tokens, CitationDraft draft, Imprint imprint, boolean online) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
    this.online = online;
    this.sites = new SiteAndMaker(tokens, draft);
  }

  /**
   * A known body's name, or capitals alone where the rest shows a page or notice.
   *
   * @param found whether an imprint was read after it
   */
  boolean isHost(Segments.Segment s, boolean found) {
    boolean named = draft.isDated() && draft.has(CitationField.AUTHORS);
    boolean apart = t.isSign(s.from() - 1, ';') && !draft.has(CitationField.PLACE);
    boolean notice =
        online
            || apart
            || (named && !found)
            || draft.isRevised()
            || draft.type() == CitationType.PRESS_RELEASE
            || draft.type() == CitationType.LEAFLET
            || draft.type() == CitationType.DRUG_LABEL;
    boolean subtitle = draft.bodyIsAuthor() && draft.has(CitationField.PUBLISHER);
    if (t.isOneOf(s.from(), "a", "an")) {
      return false;
    }
    int to = nameEnd(s);
    if (isKnown(s.from(), to) || isSiteName(s)) {
      return true;
    }
    int words = 0;
    for (int i = s.from(); i < to; i++) {
      words += t.isWord(i) ? 1 : 0;
      if (t.isSignOf(i, ":?!“”\"") || (t.isSignOf(i, "()[]") && !isAcronymBracket(i))) {
        return false;
      }
    }
    boolean site = isSiteName(s);
    return notice
        && !(subtitle && !site && !isMaker(s))
        && words > 0
        && words <= (isMaker(s) ? 14 : 6)
        && (site || t.isCapitalised(s.from()))
        && (site || imprint.place().capitalShare(s.from(), to) > 0.99);
  }

  /** The token after the name: without a date and without "website". */
  private int nameEnd(Segments.Segment s) {
    int to = new Imprint(t, new CitationDraft()).beforeNotes(s.from(), s.to());
    return to - s.from() > 1 && t.isOneOf(to - 1, "website", "site", "online") ? to - 1 : to;
  }

  /** A body of the list, or one with its kind of guidance ("NICE Clinical Guideline"). */
  private boolean isKnown(int from, int to) {
    int end = to;
    while (end > from && t.isSignOf(end - 1, "()[],.;")) {
      end--;
    }
    if (KnownBodies.contains(t.between(from, end))) {
      return true;
    }
    if (isKnownBesideDash(from, end)) {
      return imprint.place().capitalShare(from, end) > 0.99;
    }
    int kind = end;
    while (kind > from + 1
        && t.isOneOf(
            kind - 1,
            "appraisal",
            "diagnostics",
            "interventional",
            "procedures",
            "technology",
            "booklet",
            "factsheet",
            "leaflet",
            "website",
            "guideline",
            "guidelines",
            "guidance",
            "clinical",
            "practice",
            "quality",
            "standard",
            "summary")) {
      kind--;
    }
    boolean guidance = kind < end && KnownBodies.contains(t.between(from, kind));
    if (guidance && !t.isOneOf(end - 1, "booklet", "factsheet", "leaflet", "website")) {
      draft.type(CitationType.GUIDELINE);
    }
    return guidance;
  }

  /** "AIRC – Associazione Italiana per la Ricerca sul Cancro": one side is in the list. */
  private boolean isKnownBesideDash(int from, int end) {
    for (int i = from + 1; i < end - 1 && end - from <= LONGEST; i++) {
      boolean dash = t.isDash(i) && !t.isGlued(i);
      if (dash
          && (KnownBodies.contains(t.between(from, i))
              || KnownBodies.contains(t.between(i + 1, end)))) {
        return true;
      }
    }
    return false;
  }

  /** "(RSNA)": a bracket of capitals is the name's own. */
  private boolean isAcronymBracket(int i) {
    int word = t.isSignOf(i, "([") ? i + 1 : i - 1;
    return Initials.isBlock(t, word) && t.isSignOf(word - 1, "([") && t.isSignOf(word + 1, ")]");
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
  boolean isMaker(Segments.Segment s) {
    return sites.isMaker(s.from(), s.to());
  }

  void put(Segments.Segment s) {
    int to = imprint.beforeNotes(s.from(), s.to());
    int from =
        t.isOneOf(s.from(), "from", "via", "at", "on") && to - s.from() > 1
            ? s.from() + 1
            : s.from();
    int comma = sites.comma(from, to);
    if (comma < to) {
      sites.put(from, comma, to);
      return;
    }
    if (draft.has(CitationField.PUBLISHER) && !draft.has(CitationField.PLACE) && isMaker(s)) {
      draft.move(CitationField.PUBLISHER, CitationField.CONTAINER_TITLE);
    }
    boolean free = !draft.has(CitationField.PUBLISHER);
    draft.put(
        free ? CitationField.PUBLISHER : CitationField.CONTAINER_TITLE, t.between(from, to), 0.6);
  }
}

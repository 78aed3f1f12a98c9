package org.lucerna.citation;

import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Cuts off the end of a title what is no part of it: edition, pages, imprint, genre, editors. */
final class TitleEnd {

  /** Words after which a name goes on the sentence. */
  private static final String[] SMALL = {
    "of", "by", "from", "the", "for", "with", "and", "in", "at", "to", "on", "a"
  };

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;
  private final BracketEnd brackets;
  private final boolean commaParted;

  /**
   * @param commaParted whether the reference parts everything by commas, as some Harvard styles do
   */
  TitleEnd(Tokens tokens, CitationDraft draft, Imprint imprint, boolean commaParted) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
    this.brackets = new BracketEnd(tokens, draft, imprint);
    this.commaParted = commaParted;
  }

  /** Cuts "(2nd ed.)", "(Place: Publisher)", ", Publisher, Place" off the end of a title. */
  int trimmed(int titleFrom, Segments.Segment last) {
    int to = last.to();
    while (to > titleFrom + 1 && (t.isMask(to - 1) || opensNothing(to))) {
      to--;
    }
    boolean again = true;
    while (again && to > titleFrom + 1) {
      int cut = brackets.cut(last.from(), to);
      cut = cut == to ? colonCut(last.from(), to) : cut;
      cut = cut == to ? dashCut(last.from(), to) : cut;
      cut = cut == to ? commaCut(last.from(), to) : cut;
      again = cut < to;
      to = cut;
      while (again && to > titleFrom + 1 && isLoose(to - 1)) {
        to--;
      }
    }
    return bodyCut(
        titleFrom, new InnerImprint(t, draft, imprint).cut(Math.max(titleFrom, last.from()), to));
  }

  /** What is left of a cut: its comma, "pp" of "pp, 200–204", a dash before an edition. */
  private boolean isLoose(int i) {
    return t.isSignOf(i, ",;") || t.isOneOf(i, "pp") || (t.isDash(i) && !t.isGlued(i));
  }

  /** "Microwave ablation for liver metastases National Institute for ... (NICE)": no sign parts. */
  private int bodyCut(int from, int to) {
    if (draft.has(CitationField.AUTHORS) || draft.has(CitationField.PUBLISHER)) {
      return to;
    }
    boolean acronym = t.isSign(to - 1, ')') && t.isSign(to - 3, '(');
    int end = acronym ? to - 3 : to;
    for (int i = end - 2; i > from + 2 && end - i < 14; i--) {
      boolean turn = t.isCapitalised(i) && (t.isLowerCase(i - 1) || t.isSignOf(i - 1, ")?"));
      if (turn && KnownBodies.contains(t.between(i, end)) && !t.isOneOf(i - 1, SMALL)) {
        draft.put(CitationField.PUBLISHER, t.between(i, to), 0.75);
        return i;
      }
    }
    return to;
  }

  /** "(" and ")" around what was masked, or before it. */
  private boolean opensNothing(int to) {
    return t.isSignOf(to - 1, "([,;")
        || (t.isSignOf(to - 1, ")]") && (t.isMask(to - 2) || t.isSignOf(to - 2, "([")));
  }

  /**
   * "... confidence Bristol: BMJ Books", "... Evolution: Springer": the colon parts no subtitle.
   */
  private int colonCut(int from, int to) {
    int colon = to - 1;
    while (colon > from && !t.isSign(colon, ':')) {
      colon--;
    }
    if (colon > from && new GuidanceHead(t).isKindOf(draft.bodies(), colon + 1, to)) {
      draft.put(CitationField.GENRE, t.between(colon + 1, to), 0.8);
      return colon;
    }
    boolean told = draft.has(CitationField.PLACE) || draft.has(CitationField.PUBLISHER);
    boolean yearAlone = to - colon == 2 && t.isYear(to - 1);
    if (told
        || yearAlone
        || (commaParted && endsInPlace(colon, to))
        || closesBefore(colon, to)
        || colon <= from + 1
        || to - colon > 16
        || (imprint.place().capitalShare(colon + 1, to) < 0.8 && to - colon > 3)) {
      return to;
    }
    int place = placeStart(from, colon);
    place = place == colon && t.isSign(colon - 2, '.') ? camelPlace(colon) : place;
    boolean publisher = PublisherWords.isSure(t, colon + 1, to) && to - colon <= 9;
    if (place == colon && !publisher) {
      return to;
    }
    if (place < colon && !draft.has(CitationField.CONTAINER_TITLE)) {
      draft.put(CitationField.PLACE, t.between(place, colon), 0.85);
    }
    draft.put(
        CitationField.PUBLISHER, t.between(colon + 1, imprint.trailingDate(colon + 1, to)), 0.8);
    return imprint.extent().volumeBefore(from, place);
  }

  /** "eLS: John Wiley" is a host, "ıWuhan: Science Press" a place behind a stray letter. */
  private int camelPlace(int colon) {
    String word = t.get(colon - 1);
    boolean camel =
        t.isLowerCase(colon - 1)
            && word.length() > 2
            && Character.isUpperCase(word.charAt(1))
            && PublisherWords.names(t, colon + 1, Math.min(colon + 6, t.size()));
    if (!camel) {
      return colon;
    }
    if (Places.contains(word.substring(1))) {
      draft.put(CitationField.PLACE, word.substring(1), 0.7);
      draft.understood(word);
    } else {
      draft.put(CitationField.CONTAINER_TITLE, word, 0.75);
    }
    return colon - 1;
  }

  /** "...: OECD Indicators, OECD Publishing, Paris": the commas part title, publisher and place. */
  private boolean endsInPlace(int colon, int to) {
    int comma = to - 1;
    while (comma > colon && !t.isSign(comma, ',')) {
      comma--;
    }
    return comma > colon && Places.contains(t.between(comma + 1, to));
  }

  /** A bracket that opened before the colon closes after it: the colon is the bracket's. */
  private boolean closesBefore(int colon, int to) {
    int depth = 0;
    for (int i = colon; i < to; i++) {
      depth += t.isSignOf(i, "([") ? 1 : t.isSignOf(i, ")]") ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  /** First token of the known place that ends before {@code end}, or {@code end}. */
  private int placeStart(int from, int end) {
    int best = end;
    for (int start = end - 1; start > from + 1 && start >= end - 6; start--) {
      boolean boundary =
          t.isCapitalised(start)
              && !t.isOneOf(start - 1, "in", "of", "for", "aus", "für", "im", "en")
              && (t.isWord(start - 1) || t.isNumber(start - 1) || t.isSignOf(start - 1, ".,"));
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
        imprint.extent().edition(comma + 1, to)
            || imprint.extent().volume(comma + 1, to)
            || imprint.isKind(comma + 1, to)
            || (to - comma <= 8 && imprint.isThesis(comma + 1, to))
            || (commaParted && to - comma <= 6 && imprint.note(comma + 1, to))
            || preprint(comma + 1, to)
            || imprint.extent().pages(comma + 1, to)
            || (!draft.isDated() && !isSpan(comma + 1) && imprint.date(comma + 1, to))
            || (imprint.place().hasKnownPlace(comma + 1, to)
                && !(t.isYear(to - 1) && t.isSign(to - 2, ':'))
                && imprint.place().placeAndPublisher(comma + 1, to));
    if (read) {
      return comma;
    }
    return publisherCut(from, comma, to);
  }

  /** "Statistics Review, 1975-2017": the years that the work is about. */
  private boolean isSpan(int i) {
    return t.isYear(i) && t.isDash(i + 1) && t.isYear(i + 2) && t.year(i + 2) - t.year(i) > 1;
  }

  /** "Chemoembolisation - Patient Information Leaflet". */
  private int dashCut(int from, int to) {
    int dash = to - 1;
    while (dash > from && to - dash < 6 && !t.isDash(dash)) {
      dash--;
    }
    boolean apart = dash > from && t.isDash(dash);
    boolean genre =
        apart
            && (imprint.isLeafletName(dash + 1, to)
                || (t.isOneOf(dash + 1, "édition", "edition", "edición", "ausgabe")
                    && t.isYear(to - 1)
                    && imprint.extent().edition(dash + 1, to)));
    return genre ? dash : bodyAfterDash(from, to);
  }

  /** "Liver cancer - Symptoms and causes - Mayo Clinic": the last part names whose page it is. */
  private int bodyAfterDash(int from, int to) {
    int dash = to - 1;
    while (dash > from + 1 && to - dash < 18 && !(t.isDash(dash) && !t.isGlued(dash))) {
      dash--;
    }
    if (!t.isDash(dash) || t.isGlued(dash) || t.isGlued(dash + 1) || dash <= from + 1) {
      return to;
    }
    int comma = dash + 1;
    while (comma < to && !t.isSign(comma, ',')) {
      comma++;
    }
    boolean capitals = imprint.place().capitalShare(dash + 1, comma) > 0.99 && comma - dash > 2;
    boolean body =
        KnownBodies.contains(t.between(dash + 1, comma))
            || (capitals && imprint.place().headsBody(dash + 1, comma));
    String told = draft.text(CitationField.PUBLISHER);
    if (body && (told.isEmpty() || told.equals(t.between(dash + 1, comma)))) {
      draft.put(CitationField.PUBLISHER, t.between(dash + 1, comma), 0.75);
      draft.put(CitationField.NOTE, t.between(comma, to), 0.5);
      return dash;
    }
    return to;
  }

  /** ", arXiv preprint". */
  private boolean preprint(int from, int to) {
    boolean server = t.isOneOf(from, "arxiv", "biorxiv", "medrxiv");
    boolean preprint = server && to - from <= 3;
    if (preprint) {
      draft.put(CitationField.CONTAINER_TITLE, t.get(from), 0.8);
      draft.type(CitationType.PREPRINT);
    }
    return preprint;
  }

  /** "Title. eds Ross A. C., Taylor C. L.": the token of the role, or {@code to}. */
  private int editorsAt(int from, int to) {
    for (int i = Math.max(from + 2, to - 60); i < to; i++) {
      boolean role = t.isOneOf(i, "eds", "ed") && t.isSignOf(i - 1, ".,") && t.isCapitalised(i + 1);
      if (role && imprint.editors(i, to)) {
        return i;
      }
    }
    return to;
  }

  /** ", Zed Books, London": the part after the comma names a place or a publisher. */
  private int publisherCut(int from, int comma, int to) {
    int name = t.isOneOf(to - 1, "website", "webpage", "site") ? to - 1 : to;
    if (!draft.has(CitationField.PUBLISHER) && KnownBodies.contains(t.between(comma + 1, name))) {
      draft.put(CitationField.PUBLISHER, t.between(comma + 1, to), 0.75);
      return comma;
    }
    boolean capitals =
        imprint.place().capitalShare(comma + 1, to) > 0.99 && t.isCapitalised(comma + 1);
    if (capitals
        && draft.has(CitationField.PLACE)
        && !draft.has(CitationField.PUBLISHER)
        && imprint.place().namesBody(comma + 1, to)) {
      draft.put(CitationField.PUBLISHER, t.between(comma + 1, to), 0.75);
      return comma;
    }
    boolean place = Places.contains(t.between(comma + 1, to));
    if (commaParted
        && (place || (capitals && to - comma <= 4 && !t.isYear(to - 1)))
        && !draft.has(CitationField.PLACE)) {
      draft.put(CitationField.PLACE, t.between(comma + 1, to), 0.7);
      return comma;
    }
    boolean yeared = t.isYear(to - 1);
    if (commaParted && capitals && !yeared && !draft.has(CitationField.PUBLISHER)) {
      int first = department(from, comma);
      draft.put(CitationField.PUBLISHER, t.between(first + 1, to), 0.7);
      return first;
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

  /** "Department for Policy, Press Department and Ministry": the comma before the whole name. */
  private int department(int from, int comma) {
    int before = comma - 1;
    while (before > from && !t.isSign(before, ',')) {
      before--;
    }
    boolean body =
        t.isOneOf(before + 1, "department", "ministry", "division", "directorate", "office");
    return body && imprint.place().capitalShare(before, comma) > 0.99 ? before : comma;
  }

  private int placeCut(int from, int comma, int to) {
    boolean part =
        draft.type() == CitationType.CHAPTER || draft.type() == CitationType.CONFERENCE_PAPER;
    if (!part && isSentencePlace(from, comma)) {
      return to;
    }
    int before = comma - 1;
    while (before > from && !t.isSign(before, ',')) {
      before--;
    }
    if (before > from && imprint.place().publisherThenPlace(before + 1, to)) {
      return before;
    }
    return imprint.place().publisherThenPlace(comma + 1, to) ? comma : to;
  }

  /** "... in the district of Tahoua, Niger": a place goes on what a small word leads to. */
  private boolean isSentencePlace(int from, int comma) {
    int i = comma - 1;
    while (i > from && (t.isCapitalised(i) || t.isSign(i, ','))) {
      i--;
    }
    return i > from
        && i < comma - 1
        && t.isOneOf(i, "in", "of", "from", "at", "across", "near")
        && !PublisherWords.names(t, i - 1, comma);
  }

  /** "Title 2nd ed", "Title pp. 3-9" without a sign between. */
  private int trailing(int from, int to) {
    int editors = editorsAt(from, to);
    if (editors < to) {
      return editors;
    }
    int volume = imprint.extent().volumeBefore(from, to);
    if (volume < to) {
      return volume;
    }
    for (int i = Math.max(from + 2, to - 6); i < to; i++) {
      if ((imprint.extent().isOrdinal(i) && imprint.extent().edition(i, to))
          || (t.isYear(i) && TailWords.isPageLabel(t, i + 1) && imprint.date(i, to))
          || (t.isOneOf(i, "pp") && imprint.extent().pages(i, to))) {
        return i;
      }
    }
    return to;
  }
}

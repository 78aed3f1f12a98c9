package org.lucerna.citation;

import java.util.Optional;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;

/** Reads a title that a comma parts from what holds it: "Lactulose solution, DailyMed (2021)". */
final class HostAfterComma {

  private static final int LONGEST = 60;

  private final Tokens t;
  private final JournalNames journals;
  private final CitationDraft draft;

  HostAfterComma(Tokens tokens, JournalNames journals, CitationDraft draft) {
    this.t = tokens;
    this.journals = journals;
    this.draft = draft;
  }

  /** Whether the reference is nothing but these, and perhaps a year in brackets. */
  boolean read(int end) {
    int to = end;
    while (to > 0 && (t.isMask(to - 1) || t.isSignOf(to - 1, ".,;"))) {
      to--;
    }
    boolean dated = t.isSign(to - 1, ')') && t.isYear(to - 2) && t.isSign(to - 3, '(');
    int hostTo = dated ? to - 3 : to;
    int comma = hostTo - 1;
    while (comma > 0 && !t.isSign(comma, ',')) {
      comma--;
    }
    if (comma < 1 || hostTo > LONGEST || !isHost(comma, hostTo, dated) || !isTitle(comma)) {
      return false;
    }
    draft.put(CitationField.TITLE, t.between(0, comma), 0.75);
    draft.put(CitationField.CONTAINER_TITLE, t.between(comma + 1, hostTo), 0.75);
    if (dated) {
      draft.issued(Dates.at(t, to - 2).map(Dates.Found::date), 0.9);
    }
    if (isJournal(comma + 1, hostTo)) {
      draft.type(CitationType.JOURNAL_ARTICLE);
    }
    return true;
  }

  private boolean isHost(int comma, int to, boolean dated) {
    String name = t.between(comma + 1, to);
    boolean firm = dated && to - comma > 2 && PublisherWords.isBody(name) && isCapital(comma, to);
    if (Places.contains(name)) {
      return false;
    }
    return KnownBodies.contains(name)
        || firm
        || (comma > 1 && to - comma > 2 && isJournal(comma + 1, to));
  }

  private boolean isJournal(int from, int to) {
    return journals.contains(t.source(), t.start(from), t.end(to - 1));
  }

  private boolean isCapital(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isLowerCase(i)) {
        return false;
      }
    }
    return true;
  }

  /** One sentence of no person's or body's name. */
  private boolean isTitle(int to) {
    boolean lower = to == 1;
    for (int i = 0; i < to; i++) {
      if ((t.isSign(i - 1, ',') && t.isYear(i))
          || (t.isSign(i, '.') && !t.isGlued(i + 1))
          || t.isSignOf(i, ";|“\"„«")
          || NameWords.isDegree(t.get(i))
          || t.isMask(i)) {
        return false;
      }
      lower |= t.isLowerCase(i) && t.length(i) > 3;
    }
    Optional<Dates.Found> date = Dates.at(t, to - 1);
    return lower && date.isEmpty() && !KnownBodies.contains(t.between(0, to)) && isUnnamed(to);
  }

  private boolean isUnnamed(int to) {
    NameList names = new NameListParser(t).persons(0);
    return names.isEmpty() || names.next() < to - 3 || to == 1;
  }
}

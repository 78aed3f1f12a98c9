package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitedName;

/** Reads a body that only a comma parts from its work: "Organ Network, National Data, Link". */
final class CommaHead {

  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_TITLE = 40;

  private final Tokens t;

  CommaHead(Tokens tokens) {
    this.t = tokens;
  }

  /** The body before the first comma where what follows can only be its work, else no name. */
  NameList read() {
    int comma = 0;
    boolean headed = false;
    while (comma < LONGEST_NAME && isNamePart(comma)) {
      headed |= NameWords.isHead(t.get(comma));
      comma++;
    }
    boolean name =
        t.isSign(comma, ',')
            && t.isGlued(comma)
            && !NameWords.isWork(t.get(0))
            && ((headed && comma > 2)
                || (comma == 2 && NameWords.isHead(t.get(1)))
                || KnownBodies.contains(t.between(0, comma)));
    boolean given = Initials.at(t, comma + 1).dotted() || GivenNames.contains(t.get(comma + 1));
    boolean person = comma == 1 && given; // "Abbott, A.M., Kim, Y."
    if (!name || person || !isWork(comma + 1)) {
      return NameList.none(0);
    }
    CitedName body = new CitedName.Organisation(t.between(0, comma));
    return new NameList(List.of(body), comma + 1, false, false, 0.8);
  }

  /** Capitals and small words; the first word may begin small, as "eviQ" does. */
  private boolean isNamePart(int i) {
    return t.isCapitalised(i)
        || (i == 0 && t.isWord(i))
        || t.isSign(i - 1, '(')
        || t.isOneOf(i, "of", "for", "and", "the", "in", "on")
        || t.isSignOf(i, "&()");
  }

  /** A part that names no body, place or date; after a stop, nothing but notes may follow. */
  private boolean isWork(int from) {
    int to = from;
    boolean lower = false;
    while (to < t.size() && !t.isMask(to) && !t.isSignOf(to, ",;") && !isStop(to)) {
      lower |= t.isLowerCase(to);
      boolean body = t.isSign(to, ':') && KnownBodies.contains(t.between(from, to));
      if (body || NameWords.isHead(t.get(to))) {
        return false;
      }
      to++;
    }
    String part = t.between(from, to);
    boolean title =
        to - from > (t.isSign(to, ',') ? 1 : 0)
            && to - from <= LONGEST_TITLE
            && t.isCapitalised(from)
            && !Places.contains(part)
            && !KnownBodies.contains(part)
            && Dates.month(t, from) == 0;
    return title
        && !yearAhead(to)
        && (isStop(to) ? areNotes(to + 1) : t.isSign(to, ',') || lower || to >= t.size());
  }

  /** "Ministry of Health, Labour and Welfare, Japan (2014)": the name goes on to the year. */
  private boolean yearAhead(int from) {
    for (int i = from; i < from + 12 && !isStop(i); i++) {
      if (t.isSign(i, '(') && t.isYear(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStop(int i) {
    return t.isSign(i, '.') && !t.isGlued(i + 1);
  }

  private boolean areNotes(int from) {
    Imprint imprint = new Imprint(t, new CitationDraft());
    for (Segments.Segment segment : Segments.of(t, from, t.size())) {
      if (!imprint.read(segment)) {
        return false;
      }
    }
    return true;
  }
}

package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.CitedName;

/** Reads a release that is named by its maker alone: "News release, Exelixis, Jan. 14, 2019." */
final class ReleaseReader {

  private static final int LONGEST_NAME = 12;

  private final Tokens t;
  private final CitationDraft draft;

  ReleaseReader(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** Whether this is all that stands before {@code end}; no title is made up then. */
  boolean read(int end) {
    boolean release = t.isOneOf(0, "news", "press", "media") && t.isOneOf(1, "release", "releases");
    if (!release || !t.isSignOf(2, ",:")) {
      return false;
    }
    Imprint imprint = new Imprint(t, new CitationDraft());
    int to = imprint.trailingDate(3, end);
    int stop = to;
    while (stop > 3 && t.isSignOf(stop - 1, ".,;")) {
      stop--;
    }
    boolean dated = to < end || stop < end;
    if (!dated || stop <= 3 || stop - 3 > LONGEST_NAME || !isName(3, stop)) {
      return false;
    }
    CitedName maker = new CitedName.Organisation(t.between(3, stop));
    draft.names(new NameList(List.of(maker), stop, false, false, 0.85));
    new Imprint(t, draft).date(t.isSign(to, ',') ? to + 1 : to, end);
    draft.put(CitationField.GENRE, t.between(0, 2), 0.95);
    draft.type(CitationType.PRESS_RELEASE);
    return true;
  }

  /** Capitals alone, without a stop inside: a title has small words or ends in a stop. */
  private boolean isName(int from, int to) {
    boolean body = KnownBodies.contains(t.between(from, to)) || to - from <= 2;
    for (int i = from; i < to; i++) {
      boolean small = t.isOneOf(i, "of", "and", "for", "the", "in", "on");
      if (!(t.isCapitalised(i) || small || t.isSignOf(i, "&,()"))) {
        return false;
      }
      body |= NameWords.isBody(t.get(i));
    }
    return body;
  }
}

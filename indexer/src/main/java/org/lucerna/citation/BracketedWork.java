package org.lucerna.citation;

import java.util.List;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitedName;

/** Reads a body with its work in brackets: "Cancer Council Australia (Liver cancer), ...". */
final class BracketedWork {

  private static final int LONGEST_NAME = 14;

  private final Tokens t;
  private final CitationDraft draft;

  BracketedWork(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** Whether the reference is such a pair, or several; the first is read. */
  boolean read(int end) {
    int open = 0;
    boolean body = false;
    while (open < LONGEST_NAME && (t.isCapitalised(open) || isSmall(open))) {
      body |= NameWords.isBody(t.get(open));
      open++;
    }
    int close = closing(open, end);
    int words = close - open - 1;
    boolean closes = close > 0 && (t.isSign(close + 1, ',') || isEnd(close + 1, end));
    boolean named = KnownBodies.contains(t.between(0, open)) || (body && open > 1);
    if (!closes || !named || words < 2 || t.isNumber(open + 1) || !isTitle(open + 1, close)) {
      return false;
    }
    CitedName name = new CitedName.Organisation(t.between(0, open));
    draft.names(new NameList(List.of(name), close, false, false, 0.85));
    draft.put(CitationField.TITLE, t.between(open + 1, close), 0.8);
    draft.unparsed(t.between(close + 2, end));
    return true;
  }

  private boolean isSmall(int i) {
    return t.isOneOf(i, "of", "for", "and", "the", "in") || t.isSign(i, '&');
  }

  private boolean isEnd(int from, int end) {
    int i = from;
    while (i < end && (t.isMask(i) || t.isSignOf(i, ".,;"))) {
      i++;
    }
    return i >= end;
  }

  /** A date, a place or an acronym in brackets belongs to the name. */
  private boolean isTitle(int from, int to) {
    boolean date = new Imprint(t, new CitationDraft()).date(from, to);
    return t.isWord(from) && !date && !Places.contains(t.between(from, to));
  }

  /** The bracket that closes the one at {@code open}, or -1. */
  private int closing(int open, int end) {
    if (!t.isSign(open, '(')) {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < end; i++) {
      depth += t.isSign(i, '(') ? 1 : t.isSign(i, ')') ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}

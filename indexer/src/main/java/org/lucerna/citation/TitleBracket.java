package org.lucerna.citation;

import org.lucerna.model.CitationField;

/**
 * Reads the bracket behind an article's title that says what was printed, or where before:
 * "[abstract 4001]", "(abstr)", "(preprint at bioRxiv 2018)". A bracket with any other word is the
 * title's.
 */
final class TitleBracket {
  private static final String[] KINDS = {"abstract", "abstr", "poster"};

  private static final String[] BESIDE = {
    "meeting", "conference", "congress", "supplement", "oral", "presentation", "no", "nr", "number"
  };

  private static final String[] SERVERS = {"biorxiv", "medrxiv", "arxiv"};

  private static final int LONGEST = 12;

  private final Tokens t;
  private final CitationDraft draft;

  TitleBracket(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** Where the bracket that ends the title opens, if it was read; else {@code to}. */
  int cut(int from, int to) {
    int close = t.isSign(to - 1, '.') ? to - 2 : to - 1;
    int open = close;
    while (open > from && close - open < LONGEST && !t.isSignOf(open, "([")) {
      open--;
    }
    boolean bracket = open > from + 1 && t.isSignOf(close, ")]") && t.isSignOf(open, "([");
    return bracket && (isKind(open + 1, close) || isPreprintNote(open + 1, close)) ? open : to;
  }

  private boolean isKind(int from, int to) {
    boolean named = false;
    int number = to;
    for (int i = from; i < to; i++) {
      named |= t.isOneOf(i, KINDS);
      boolean code = named && TailWords.isPage(t, i);
      number = code && number == to ? i : number;
      if (!code && !t.isOneOf(i, KINDS) && !t.isOneOf(i, BESIDE) && !t.isSignOf(i, ".,#-:")) {
        return false;
      }
    }
    if (named) {
      draft.put(CitationField.GENRE, t.between(from, number), 0.9);
      draft.put(CitationField.NUMBER, t.between(number, to), 0.85);
    }
    return named;
  }

  private boolean isPreprintNote(int from, int to) {
    boolean told = false;
    for (int i = from; i < to; i++) {
      told |= t.isOneOf(i, SERVERS);
    }
    boolean note = told && t.isOneOf(from, "preprint", "posted", "previously", "first", "also");
    if (note) {
      draft.put(CitationField.NOTE, t.between(from, to), 0.7);
    }
    return note;
  }
}

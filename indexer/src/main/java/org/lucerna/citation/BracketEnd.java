package org.lucerna.citation;

import org.lucerna.model.CitationField;
import org.lucerna.model.CitationType;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;

/** Reads the brackets that end a title and are no part of it: "(2nd ed.)", "[press release]". */
final class BracketEnd {

  private static final String[] GENRES = {
    "release",
    "pressemitteilung",
    "insert",
    "instructions",
    "information",
    "smpc",
    "leaflet",
    "brochure",
    "booklet",
    "abstract",
    "letter",
    "editorial",
    "preprint",
    "dataset",
    "poster",
    "video",
    "film",
    "sheet",
    "page",
    "post",
    "software",
    "pdf",
    "podcast",
    "infographic",
    "statement",
    "report",
    "label",
    "characteristics",
    "webpage",
    "website",
    "article",
    "factsheet",
    "guideline",
    "document"
  };

  /** Tokens of a bracket that says which thesis, and where; longer ones are titles' words. */
  private static final int MOST_OF_A_THESIS = 12;

  private final Tokens t;
  private final CitationDraft draft;
  private final Imprint imprint;

  BracketEnd(Tokens tokens, CitationDraft draft, Imprint imprint) {
    this.t = tokens;
    this.draft = draft;
    this.imprint = imprint;
  }

  /** Where the bracket that ends at {@code to} opens, if it was read; else {@code to}. */
  int cut(int from, int to) {
    if (!t.isSignOf(to - 1, ")]")) {
      return to;
    }
    int open = to - 1;
    while (open > from && !t.isSignOf(open, "([")) {
      open--;
    }
    if (open <= from) {
      return to;
    }
    boolean read =
        thesis(open, to)
            || genre(open, to)
            || series(open, to)
            || bracketedEditors(open, to)
            || guidanceNumber(open, to)
            || number(open, to)
            || imprint.extent().edition(open + 1, to - 1)
            || (!isSpan(open + 1) && imprint.extent().pages(open + 1, to - 1))
            || imprintIn(open, to)
            || ((!draft.isDated() || to - open == 3) && imprint.date(open + 1, to - 1));
    return read ? open : to;
  }

  /** "Migration guide (6–8)": of a work that is no part of another, ages or grades. */
  private boolean isSpan(int i) {
    return t.isNumber(i)
        && t.length(i) <= 2
        && t.isDash(i + 1)
        && draft.type() != CitationType.CHAPTER;
  }

  /** "(Wiley Series in Probability)". */
  private boolean series(int open, int to) {
    boolean names = imprint.place().capitalShare(open, to) > 0.99 && to - open > 3;
    for (int i = open; names && i < to; i++) {
      if (t.isOneOf(i, "series")) {
        draft.put(CitationField.COLLECTION_TITLE, t.between(open + 1, to - 1), 0.7);
        return true;
      }
    }
    return false;
  }

  /** "(Coleoptera: Dytiscidae)" has the shape of an imprint; a place or publisher must be known. */
  private boolean imprintIn(int open, int to) {
    int colon = open;
    while (colon < to && !t.isSign(colon, ':')) {
      colon++;
    }
    boolean known =
        imprint.place().hasKnownPlace(open + 1, to) || PublisherWords.names(t, colon + 1, to);
    return known && imprint.place().placeAndPublisher(open, to);
  }

  /**
   * "[PhD thesis]", "(Unpublished doctoral dissertation)", "[Master's thesis, Example University]".
   */
  private boolean thesis(int open, int to) {
    return to - open <= MOST_OF_A_THESIS && imprint.isThesis(open + 1, to - 1);
  }

  /** "[press release]", "(patient leaflet)": brackets after a title say what it is. */
  private boolean genre(int open, int to) {
    boolean square = t.isSign(open, '[') && to - open <= 7;
    int most = t.isOneOf(open + 1, "leaflet", "booklet", "factsheet", "brochure") ? 12 : 5;
    boolean round = t.isSign(open, '(') && to - open <= most && t.isLowerCase(open + 1);
    for (int i = open; (square || round) && i < to; i++) {
      if (t.isOneOf(i, GENRES)) {
        draft.put(CitationField.GENRE, t.between(open + 1, to - 1), 0.9);
        TypeClassifier.genre(draft, t.get(i));
        return true;
      }
    }
    return false;
  }

  /** "(No. EUR/03/5042688)" after a body's title: the number it gave the work. */
  private boolean number(int open, int to) {
    boolean label = t.isOneOf(open + 1, "no", "number", "publication", "report");
    return label && imprint.numbers(new Segments.Segment(open + 1, to - 1));
  }

  /** "(NG151)". */
  private boolean guidanceNumber(int open, int to) {
    return to - open == 3
        && draft.bodyIsAuthor()
        && draft.type() == CitationType.GUIDELINE
        && IdentifierScheme.NICE.read(t.get(open + 1)) instanceof IdentifierReading.Valid;
  }

  /** "(Pandey G.K., ed)", "(Smith A & Doe B, eds.)". */
  private boolean bracketedEditors(int open, int to) {
    int role = t.isSign(to - 2, '.') ? to - 3 : to - 2;
    if (!t.isOneOf(role, "ed", "eds", "editors", "editor")) {
      return false;
    }
    NameList names = new NameListParser(t).persons(open + 1);
    draft.editors(names);
    return !names.isEmpty();
  }
}

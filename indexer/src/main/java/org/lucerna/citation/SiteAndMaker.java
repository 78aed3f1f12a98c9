package org.lucerna.citation;

import org.lucerna.model.CitationField;

/** Parts a site from who runs it: "Eisai Ltd, electronic Medicines Compendium". */
final class SiteAndMaker {

  private final Tokens t;
  private final CitationDraft draft;

  SiteAndMaker(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** The comma between the two, or {@code to}; one of them must be known. */
  int comma(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      boolean subtitle = t.is(to - 1, "encyclopedia"); // "Wikipedia, The Free Encyclopedia"
      if (t.isSign(i, ',') && to - i > 2 && !subtitle) {
        boolean left = isKnown(from, i);
        boolean right = isKnown(i + 1, to);
        boolean parts = (left && (right || isMaker(i + 1, to))) || (right && isFirm(from, i));
        return parts ? i : to;
      }
    }
    return to;
  }

  /** Puts the site as what holds the work, and the other as its publisher. */
  void put(int from, int comma, int to) {
    boolean makerFirst = isFirm(from, comma) && !isFirm(comma + 1, to);
    String first = t.between(from, comma);
    String second = t.between(comma + 1, to);
    draft.put(CitationField.CONTAINER_TITLE, makerFirst ? second : first, 0.7);
    draft.put(CitationField.PUBLISHER, makerFirst ? first : second, 0.7);
  }

  private boolean isKnown(int from, int to) {
    return KnownBodies.contains(t.between(from, to));
  }

  private boolean isFirm(int from, int to) {
    return PublisherWords.isSure(t, from, to);
  }

  /** Whether a word of the stretch is one that bodies and houses have. */
  boolean isMaker(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isWord(i) && NameWords.isBody(t.get(i))) {
        return true;
      }
    }
    return isFirm(from, to);
  }
}

package org.lucerna.citation;

/** Passes the numbers of catalogues that Wikipedia sets behind a work: "S2CID 4921803.". */
final class CatalogueNumbers {

  private static final String[] CATALOGUES = {"s2cid", "bibcode", "hdl", "oclc", "jstor", "lccn"};

  private final Tokens t;
  private final CitationDraft draft;

  CatalogueNumbers(Tokens tokens, CitationDraft draft) {
    this.t = tokens;
    this.draft = draft;
  }

  /** The token that ends what is to be read otherwise; the numbers stay visible as unparsed. */
  int end(int end) {
    for (int i = 4; i < end - 1; i++) {
      boolean label = t.isOneOf(i, CATALOGUES) && (t.isSign(i - 1, '.') || t.isMask(i - 1));
      if (label) {
        keep(i, end);
        return i;
      }
    }
    return end;
  }

  private void keep(int from, int end) {
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || t.isMask(i)) {
        draft.unparsed(t.between(start, i));
        start = i + 1;
      }
    }
  }
}

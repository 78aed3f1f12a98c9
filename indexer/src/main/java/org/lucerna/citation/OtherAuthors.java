package org.lucerna.citation;

/**
 * What stands for authors that a list leaves out: "et al.", "and colleagues", "und Mitarbeiter".
 */
final class OtherAuthors {

  private static final String[] CO_WORKERS = {
    "others", "colleagues", "mitarbeiter", "kollegen", "cols", "col", "wsp", "coll", "collègues"
  };

  /** What stands before or for them. */
  private static final String[] ET_AL = {"et", "al", "etal", "and", "und", "y"};

  /** Words of both that a stop may end. */
  private static final String[] SHORTENED = {"et", "al", "etal", "cols", "col", "wsp", "coll"};

  private final Tokens t;

  OtherAuthors(Tokens tokens) {
    this.t = tokens;
  }

  boolean areSaid(int i) {
    return (t.is(i, "et") && (t.is(i + 1, "al") || (t.isSign(i + 1, '.') && t.is(i + 2, "al"))))
        || t.isOneOf(i, "etal", "others")
        || (t.isOneOf(i, "and", "und", "y", "e", "i", "et") && t.isOneOf(i + 1, CO_WORKERS));
  }

  /** The token after them where they {@link #areSaid}. */
  int after(int from) {
    int i = from;
    while (t.isOneOf(i, ET_AL)
        || t.isOneOf(i, CO_WORKERS)
        || (t.isSign(i, '.') && t.isOneOf(i - 1, SHORTENED))) {
      i++;
    }
    return i;
  }
}

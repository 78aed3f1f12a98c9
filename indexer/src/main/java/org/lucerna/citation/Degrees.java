package org.lucerna.citation;

/** Passes the degrees after a name: ", MD", ", M.D., Ph.D.". */
final class Degrees {

  private final Tokens t;

  Degrees(Tokens tokens) {
    this.t = tokens;
  }

  /** The token after them. */
  int skip(int i) {
    int j = i;
    while (t.isSign(j, ',')) {
      int after = degree(j + 1);
      if (after < 0) {
        break;
      }
      j = after;
    }
    return j;
  }

  /** "MD", "M.D.", "Ph.D." after a comma: the token after it, or -1. */
  private int degree(int i) {
    if (t.isWord(i)
        && t.length(i) <= 6
        && NameWords.isDegree(t.get(i))
        && isNameEnd(t.isSign(i + 1, '.') ? i + 2 : i + 1)) {
      return t.isSign(i + 1, '.') && t.isSignOf(i + 2, ",;&") ? i + 2 : i + 1;
    }
    int j = i;
    StringBuilder letters = new StringBuilder();
    while (t.isWord(j)
        && t.length(j) <= 2
        && letters.length() < 6
        && (t.isSign(j + 1, '.') || letters.length() > 0)) {
      letters.append(t.get(j));
      j = t.isSign(j + 1, '.') ? j + 2 : j + 1;
    }
    boolean degree = letters.length() > 1 && NameWords.isDegree(letters.toString());
    return degree && !isListedName(j) ? j : -1;
  }

  /** "D. R. Pur, R. N. Miranda, and T. Felfeli": the letters are the next one's initials. */
  private boolean isListedName(int from) {
    int i = from;
    while (i - from < 3 && t.isCapitalised(i)) {
      i++;
    }
    return i > from && (t.isSignOf(i, ",&") || t.isOneOf(i, "and", "et"));
  }

  private boolean isNameEnd(int i) {
    return i >= t.size() || t.isSignOf(i, ",;&(.:") || t.isOneOf(i, "and", "et");
  }
}

package org.lucerna.citation;

/** Signs in the words themselves that a journal's name begins, or that a stop is no sentence's. */
final class JournalSigns {

  private static final String[] SERIALS = {
    "journal",
    "transactions",
    "annals",
    "archives",
    "proceedings",
    "bulletin",
    "acta",
    "revista",
    "revue",
    "zeitschrift",
    "archiv",
    "memoirs",
    "rivista",
    "jornal"
  };

  private JournalSigns() {}

  /** "Canadian Journal of", "Transactions of the": a serial's word with what follows it. */
  static double opening(Tokens t, int from, int end) {
    for (int i = from; i < Math.min(end - 1, from + 3); i++) {
      if (!t.isCapitalised(i)) {
        return 0;
      }
      boolean serial = t.isOneOf(i, SERIALS);
      boolean goesOn = t.isOneOf(i + 1, "of", "for", "de", "für", "fur", "in", "on", "do", "di");
      if (serial && goesOn) {
        return t.isSignOf(from - 1, ".?!”\"") ? 4 : 0;
      }
    }
    return 0;
  }

  /** The stop at {@code dot} closes "U.S.A.": capitals with stops and no spaces. */
  static boolean endsAcronym(Tokens t, int dot) {
    int last = dot - 1;
    return t.length(last) == 1
        && t.isCapitalised(last)
        && t.isGlued(last)
        && t.isSign(last - 1, '.')
        && t.length(last - 2) == 1
        && t.isGlued(last - 1)
        && t.isLowerCase(beforeAcronym(t, last - 2));
  }

  private static int beforeAcronym(Tokens t, int letter) {
    int i = letter;
    while (t.isSign(i - 1, '.') && t.isGlued(i) && t.length(i - 2) == 1) {
      i -= 2;
    }
    boolean comma = t.isSign(i - 1, ',');
    return comma ? lowerBefore(t, i - 2) : i - 1;
  }

  /** "in Washington State, U.S.A.": the word that leads to the place. */
  private static int lowerBefore(Tokens t, int from) {
    int i = from;
    while (i > 0 && t.isCapitalised(i)) {
      i--;
    }
    return i;
  }

  /** "China." after "P.R." is a place, not a word cut off. */
  static boolean isPlaceWord(Tokens t, int i) {
    return t.isCapitalised(i) && t.isSign(i - 1, '.') && Places.isCountry(t.get(i));
  }
}

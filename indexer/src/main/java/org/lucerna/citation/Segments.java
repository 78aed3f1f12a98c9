package org.lucerna.citation;

import java.util.ArrayList;
import java.util.List;

/** Cuts a run of tokens into sentences as references use them. */
final class Segments {

  /**
   * A stretch of tokens.
   *
   * @param to token after it, its closing sign left out
   */
  record Segment(int from, int to) {}

  private static final String[] ABBREVIATIONS = {
    "ed", "eds", "edn", "vol", "vols", "no", "nos", "nr", "pp", "p", "st", "vs", "ver", "v", "rev",
    "dept", "univ", "natl", "acad", "dr", "prof", "jr", "sr", "suppl", "sp", "spp", "var", "subsp",
    "cv", "f", "cf", "al", "etc", "fig", "ch", "chap", "ser", "art", "approx", "ca", "trans", "cat",
    "pag", "pág", "med", "jg", "tech", "mt", "ft", "int", "intl", "gov", "assoc", "bull", "pub",
    "publ", "bol", "circ", "téc", "inf"
  };

  private static final int MOST_OPEN = 8;

  private Segments() {}

  static List<Segment> of(Tokens t, int from, int to) {
    List<Segment> found = new ArrayList<>();
    int start = from;
    int depth = 0;
    int unclosed = -2;
    for (int i = from; i < to; i++) {
      if (t.isSignOf(i, "([")) {
        unclosed = unclosed == -2 ? unclosed(t, from, to) : unclosed;
        depth += i == unclosed ? 0 : 1;
      } else if (t.isSignOf(i, ")]") && depth > 0) {
        depth--;
      }
      if (depth == 0 && endsAt(t, i, to)) {
        add(found, start, i + (t.isSignOf(i, "?!”»\"") ? 1 : 0), t);
        start = i + 1;
      }
    }
    add(found, start, to, t);
    return found;
  }

  /**
   * The first bracket that nothing closes, or -1: "(Genus species (l). Thesis" goes on after it.
   */
  private static int unclosed(Tokens t, int from, int to) {
    int[] open = new int[MOST_OPEN];
    int depth = 0;
    for (int i = from; i < to && depth < MOST_OPEN; i++) {
      if (t.isSignOf(i, "([")) {
        open[depth++] = i;
      } else if (t.isSignOf(i, ")]") && depth > 0) {
        depth--;
      }
    }
    return depth == 1 ? open[0] : -1;
  }

  /** The parts between commas that stand in no bracket. */
  static List<Segment> atCommas(Tokens t, int from, int to) {
    List<Segment> found = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += t.isSignOf(i, "([") ? 1 : t.isSignOf(i, ")]") && depth > 0 ? -1 : 0;
      if (depth == 0 && t.isSign(i, ',')) {
        add(found, start, i, t);
        start = i + 1;
      }
    }
    add(found, start, to, t);
    return found;
  }

  private static void add(List<Segment> found, int from, int to, Tokens t) {
    int a = from;
    while (a < to && t.isSignOf(a, ".,;:")) {
      a++;
    }
    int b = to;
    while (b > a && t.isSignOf(b - 1, ".,;:")) {
      b--;
    }
    if (b > a) {
      found.add(new Segment(a, b));
    }
  }

  private static boolean endsAt(Tokens t, int i, int to) {
    if (t.isMask(i)) {
      return true;
    }
    if (t.isSignOf(i, ";|·•—―") && !(t.isSign(i, '—') && t.isGlued(i))) {
      return true;
    }
    if (t.isSignOf(i, "?!")) {
      return i + 1 < to && !t.isGlued(i + 1) && t.isCapitalised(i + 1);
    }
    if (t.isSignOf(i, "”»")) {
      return t.isSignOf(i - 1, ".?!,");
    }
    return t.isSign(i, '.') && isSentenceEnd(t, i, to);
  }

  private static boolean isSentenceEnd(Tokens t, int i, int to) {
    if (i + 1 >= to || t.isMask(i + 1)) {
      return true;
    }
    if (t.isDomainDot(i)) {
      return false;
    }
    if (t.isGlued(i + 1)) {
      boolean longWord = t.isWord(i - 1) && t.length(i - 1) > 3;
      boolean volume = TailWords.isRoman(t, i - 1) && t.isOneOf(i - 3, "vol", "volume", "tomus");
      return (longWord || volume || t.isSign(i - 1, ')') || t.isNumber(i - 1))
          && t.isCapitalised(i + 1)
          && (t.length(i + 1) > 2 || (longWord && t.length(i + 1) == 1 && t.isCapitalised(i + 2)));
    }
    if (t.isSignOf(i + 1, ",;:)")) {
      return false;
    }
    if (Dates.month(t, i - 1) > 0 && t.isNumber(i + 1) && t.isNumber(i - 2)) {
      return false;
    }
    if (t.isWord(i - 1)) {
      return endsWord(t, i);
    }
    boolean ordinal = t.isNumber(i - 1) && t.length(i - 1) <= 2 && !t.isSign(i - 2, '/');
    boolean goesOn =
        Dates.month(t, i + 1) > 0 || t.isOneOf(i + 1, "Auflage", "Ausgabe", "Aufl", "Jahrgang");
    return !t.isLowerCase(i + 1) && !(ordinal && goesOn);
  }

  /** Whether the stop after a word ends the sentence, not an abbreviation or an initial. */
  private static boolean endsWord(Tokens t, int i) {
    boolean initial =
        t.length(i - 1) == 1
            && t.isCapitalised(i - 1)
            && !t.isLowerCase(i - 2)
            && !NameWords.isLettered(t.get(i - 2))
            && !t.isOneOf(i - 2, "tomus", "tome", "vol", "volume", "part")
            && !t.isDash(i - 2);
    boolean edition =
        t.isOneOf(i - 1, "ed", "edn")
            && i > 2
            && (t.isNumber(i - 2)
                || t.isOneOf(i - 2, "rev", "revised")
                || Tokens.isDigit(t.first(i - 2)));
    boolean company =
        t.isOneOf(i + 1, "Inc", "Ltd", "KG")
            || (t.isOneOf(i - 1, "inc", "ltd") && t.isSignOf(i + 1, "(&"));
    if (t.is(i + 1, "n") && t.isSign(i + 2, '.') && t.is(i + 3, "d") && t.isGlued(i + 3)) {
      return true; // "Liver tumors. n.d."
    }
    if (t.is(i - 1, "n") && t.isLowerCase(i - 1) && t.isNumber(i + 1)) {
      return false; // "Bol. Tec., n. 1"
    }
    boolean firm = t.isOneOf(i - 1, "ltd", "inc", "llc", "plc", "gmbh") && t.isWord(i + 1);
    boolean dotted = t.isOneOf(i - 1, "V") && t.isOneOf(i - 3, "B", "N") && t.isGlued(i - 1);
    if (firm || (dotted && t.isCapitalised(i + 1))) {
      return true;
    }
    return !initial
        && !company
        && (edition || t.isDomainDot(i - 2) || !t.isOneOf(i - 1, ABBREVIATIONS))
        && (!t.isLowerCase(i + 1) || t.isDomainDot(i + 2));
  }
}

package org.lucerna.citation;

/**
 * Parts a stretch of text into title and journal. Every place where a title could end is weighed by
 * what stands on either side; a name from the journal list is the strongest sign.
 */
final class TitleSplitter {

  /**
   * Where the parts lie.
   *
   * @param titleTo token after the title
   * @param journalFrom first token of the journal
   * @param known whether the journal is one of the list
   */
  record Split(int titleTo, int journalFrom, double score, boolean known) {}

  /** Tokens a journal's name may have; keeps the work linear in the reference. */
  private static final int LONGEST_JOURNAL = 60;

  private static final int LONGEST_SMALL_WORD = 4;

  /** Score of what can be nothing but a journal. */
  private static final double SURE = 10;

  private final Tokens t;
  private final JournalNames journals;

  TitleSplitter(Tokens tokens, JournalNames journals) {
    this.t = tokens;
    this.journals = journals;
  }

  /**
   * The best split of the tokens from {@code from} to before {@code to}; the title may be empty.
   */
  Split split(int from, int to) {
    int end = to;
    while (end > from && t.isSignOf(end - 1, ".,;:")) {
      end--;
    }
    if (end > from && isKnown(from, end)) {
      return new Split(from, from, SURE, true); // "Lu C et al., Phys. Rev. B 81, 035332 (2010)"
    }
    Split best = new Split(end, end, -3, false);
    for (int j = Math.max(from, end - LONGEST_JOURNAL); j < end; j++) {
      double gap = j == from ? -4 : gapScore(j);
      if (gap > -9) {
        boolean known = isKnown(j, end);
        double opening = JournalSigns.opening(t, j, end);
        double title =
            titleScore(from, j) - (opening > 0 && t.length(j - 2) > 6 ? 0 : danglingStop(from, j));
        double score = gap + journalScore(j, end, known) + opening + title;
        if (score > best.score()) {
          best = new Split(j, j, score, known);
        }
      }
    }
    return best;
  }

  private boolean isKnown(int from, int end) {
    return journals.contains(t.source(), t.start(from), t.end(end - 1));
  }

  /** How likely a title ends right before token {@code j}, by the sign there. */
  private double gapScore(int j) {
    int before = j - 1;
    if (t.isSign(before, '.')) {
      return t.isGlued(j) ? -3.5 : stopScore(before);
    }
    if (t.isSignOf(before, "?!")) {
      return 1.0;
    }
    if (t.isSignOf(before, "”\"’»")) {
      return 1.5;
    }
    if (t.isSignOf(before, ",")) {
      return t.isSignOf(before - 1, "”\"’»'") ? 2.0 : -2.0;
    }
    if (t.isSignOf(before, ";")) {
      return -1.5;
    }
    if (t.isSign(before, ')') || t.isSign(before, ']')) {
      return -4;
    }
    return t.isSign(before, ':') ? -5 : t.isWord(before) ? unmarkedGap(j) : -9.5;
  }

  /** Without a sign only a small letter before a capital can part title and journal. */
  private double unmarkedGap(int j) {
    boolean turn = t.isLowerCase(j - 1) && !isSmallWord(j - 1) && t.isCapitalised(j);
    return turn ? -5.5 : -9.5;
  }

  private double stopScore(int dot) {
    boolean single = t.isCapitalised(dot - 1) && t.length(dot - 1) == 1;
    if (single && t.isWord(dot - 2)) {
      return -1.0;
    }
    if (single && t.isSign(dot - 2, '.') && t.isGlued(dot - 1)) {
      return -0.5;
    }
    return isAbbreviationBefore(dot) ? -5.0 : 1.0;
  }

  /** The stop belongs to an abbreviation: "Am. J.", "spp.", "var.", "L." */
  private boolean isAbbreviationBefore(int dot) {
    int w = dot - 1;
    if (!t.isWord(w)) {
      return false;
    }
    boolean afterStop = t.isSignOf(w - 1, ".?!”\"") || w == 0;
    boolean capital = t.isCapitalised(w) && !JournalSigns.isPlaceWord(t, w);
    return (capital && afterStop && looksAbbreviated(w))
        || t.isOneOf(w, "sp", "spp", "var", "subsp", "ssp", "cv", "f", "vs", "st", "dr", "no");
  }

  /** Short, or cut off where words of science are cut off ("Microbiol", "Biochem"). */
  private boolean looksAbbreviated(int w) {
    if (t.length(w) <= 7) {
      return true;
    }
    String word = t.get(w);
    return t.length(w) <= 12
        && (word.endsWith("ol")
            || word.endsWith("chem")
            || word.endsWith("ron")
            || word.endsWith("eng")
            || word.endsWith("med")
            || word.endsWith("pharm")
            || word.endsWith("graph")
            || word.endsWith("tech"));
  }

  private double journalScore(int from, int end, boolean known) {
    double score = 0;
    int words = 0;
    int small = 0;
    int dots = 0;
    for (int j = from; j < end; j++) {
      if (t.isWord(j)) {
        words++;
        if (t.isLowerCase(j) && !isSmallWord(j) && !isCamelCase(j)) {
          small++;
        }
      } else if (t.isSign(j, '.')) {
        dots++;
      }
    }
    if (known) {
      score += 5 + Math.min(3, words * 0.75);
    }
    if (words == 0
        || !(t.isCapitalised(from)
            || Character.isIdeographic(t.first(from))
            || isCamelCase(from)
            || t.isNumber(from)
            || known
            || (t.isLowerCase(from) && t.isCapitalised(from + 1)))) {
      return known ? score : score - 4;
    }
    double capitals = 1.0 - (double) small / words;
    score += 3 * capitals - (small > 0 && !known ? 1 : 0);
    score -= words > 8 ? (words - 8) * 0.4 : 0;
    score += dots > 0 && words <= 10 && capitals > 0.99 ? Math.min(1.5, 0.6 * dots) : 0;
    return score - (innerBreaks(from, end) * (known ? 0.2 : 1.2));
  }

  /** Sentence ends inside the journal after a word that is no abbreviation. */
  private int innerBreaks(int from, int end) {
    int n = 0;
    for (int j = from + 1; j < end - 1; j++) {
      boolean fullWord = t.isSign(j, '.') && t.isWord(j - 1) && t.length(j - 1) > 6;
      boolean year = t.isSign(j, '.') && t.isYear(j - 1);
      n += year ? 3 : 0;
      if (fullWord || t.isSignOf(j, "?!”")) {
        n++;
      }
    }
    return n;
  }

  /** "eLife", "mSphere", "bioRxiv". */
  private boolean isCamelCase(int j) {
    if (!t.isLowerCase(j)) {
      return false;
    }
    for (int k = t.start(j) + 1; k < t.end(j); k++) {
      if (Character.isUpperCase(t.source().charAt(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmallWord(int j) {
    return t.length(j) <= LONGEST_SMALL_WORD
        && t.isOneOf(
            j, "of", "and", "the", "in", "for", "de", "et", "la", "des", "und", "für", "fur", "on",
            "du", "der", "di", "e", "y", "to", "en", "del", "da", "a", "an", "le", "les", "zur",
            "van", "a", "do", "et", "i", "with", "at", "from", "by", "s");
  }

  private double titleScore(int from, int to) {
    int words = 0;
    for (int j = from; j < to && words < 4; j++) {
      if (t.isWord(j)) {
        words++;
      }
    }
    return words == 0 ? -2.5 : words == 1 ? -1.0 : words == 2 ? -0.4 : 0;
  }

  /** A last sentence of one or two short capitalised words is the journal's beginning. */
  private double danglingStop(int from, int to) {
    int j = to - 1;
    if (t.isSign(j, ',')) {
      return danglingComma(from, j);
    }
    if (!t.isSign(j, '.')) {
      return 0;
    }
    if (JournalSigns.endsAcronym(t, j) || JournalSigns.isPlaceWord(t, j - 1)) {
      return 0;
    }
    int words = 0;
    int k = j - 1;
    while (k > from && t.isCapitalised(k)) {
      words++;
      k--;
    }
    boolean ownSentence = words > 0 && words <= 3 && t.isSignOf(k, ".?!”");
    return ownSentence ? t.length(j - 1) <= 9 || looksAbbreviated(j - 1) ? 6.5 : 2 : 0;
  }

  /** "Z Naturforsch, C, J Biosci": the commas are the journal's own. */
  private double danglingComma(int from, int comma) {
    int words = 0;
    int k = comma - 1;
    while (k > from && (t.isCapitalised(k) || t.isSign(k, ','))) {
      words += t.isWord(k) && looksAbbreviated(k) ? 1 : 0;
      k--;
    }
    boolean abbreviated = words > 1 && words <= 5 && t.isSignOf(k, ".?!");
    return abbreviated && t.length(k + 1) <= 4 ? 6 : 0;
  }
}

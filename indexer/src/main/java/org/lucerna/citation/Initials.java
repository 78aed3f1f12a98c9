package org.lucerna.citation;

/** Recognises initials: "AB", "A.B.", "A. B.", "J.-P.", "Yu. A.", "T. de A.". */
final class Initials {

  /**
   * A run of initials.
   *
   * @param next the token after it, its last stop included where it is the initials' own
   */
  record Run(int from, int next, boolean dotted) {

    int length() {
      return next - from;
    }
  }

  private static final int LONGEST = 5;

  private Initials() {}

  /** Initials after a surname. */
  static Run at(Tokens t, int i) {
    if (isBlock(t, i)) {
      return block(t, i);
    }
    return dotted(t, i, true);
  }

  /** Initials before a surname. */
  static Run before(Tokens t, int i) {
    if (isBlock(t, i) && !t.isSign(i + 1, '.')) {
      boolean one = t.length(i) == 1;
      int next = i + 1;
      while (one && isBlock(t, next) && t.length(next) == 1 && !t.isSign(next + 1, '.')) {
        next++;
      }
      return new Run(i, next, false);
    }
    return dotted(t, i, false);
  }

  /** One to four capitals in a word: "AB", "J-P", "AEO". */
  static boolean isBlock(Tokens t, int i) {
    if (!t.isWord(i) || t.length(i) > LONGEST + 3) {
      return false;
    }
    int capitals = 0;
    for (int k = t.start(i); k < t.end(i); k++) {
      char c = t.source().charAt(k);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (!IdentifierBody.isDash(c) && !isSmallInitial(t, i, k)) {
        return false;
      }
    }
    return capitals >= 1 && capitals <= LONGEST;
  }

  /** A small letter right after a hyphen ("Y-z"), or a particle's between capitals ("JdA"). */
  private static boolean isSmallInitial(Tokens t, int i, int k) {
    String text = t.source();
    boolean particle =
        t.length(i) == 3
            && k == t.start(i) + 1
            && "dv".indexOf(text.charAt(k)) >= 0
            && Character.isUpperCase(text.charAt(k + 1));
    boolean hyphenated = k > 0 && IdentifierBody.isDash(text.charAt(k - 1));
    return Character.isLowerCase(text.charAt(k)) && (hyphenated || particle);
  }

  private static Run block(Tokens t, int i) {
    boolean single = t.length(i) == 1;
    if (!t.isSign(i + 1, '.')) {
      int next = i + 1;
      while (isBlock(t, next)
          && t.length(next) <= 3
          && !NameWords.isSuffix(t.get(next))
          && isEnd(t, next + 1)) {
        next++;
      }
      boolean stop =
          t.isSign(next, '.')
              && next > i + 1
              && (t.isSignOf(next + 1, ",;&(:") || t.isOneOf(next + 1, "and", "et"));
      return new Run(i, stop ? next + 1 : next, stop);
    }
    return single || (t.isGlued(i + 2) && t.isWord(i + 2))
        ? dotted(t, i, true)
        : blockWithStop(t, i);
  }

  private static boolean isEnd(Tokens t, int i) {
    return i >= t.size() || t.isSignOf(i, ",;.:&(") || t.is(i, "and") || t.is(i, "et");
  }

  /** "AB." is initials and the end of the list; "AB.," keeps its stop. */
  private static Run blockWithStop(Tokens t, int i) {
    boolean own = t.isSignOf(i + 2, ",;&(:.") || t.isOneOf(i + 2, "and", "et");
    return new Run(i, own ? i + 2 : i + 1, own);
  }

  private static Run dotted(Tokens t, int from, boolean afterSurname) {
    int i = from;
    boolean any = false;
    while (i < t.size()) {
      int start = t.isDash(i) && any ? i + 1 : i;
      if (isParticleInside(t, start, any)) {
        start++;
      }
      boolean letter = t.isWord(start) && isOne(t, start, afterSurname);
      if (!letter) {
        break;
      }
      boolean stop = t.isSign(start + 1, '.');
      if (!stop) {
        boolean last = any && t.length(start) == 1 && isEnd(t, start + 1);
        i = last || (t.isSign(start + 1, ',') && !any) ? start + 1 : i;
        any |= last;
        break;
      }
      if (any && startsTitle(t, start)) {
        break;
      }
      i = start + 2;
      any = true;
    }
    return new Run(from, i, any);
  }

  private static boolean isParticleInside(Tokens t, int i, boolean any) {
    return any
        && t.isLowerCase(i)
        && t.length(i) <= 3
        && NameWords.isParticle(t.get(i))
        && t.isWord(i + 1)
        && t.length(i + 1) == 1
        && t.isSign(i + 2, '.');
  }

  private static boolean isOne(Tokens t, int i, boolean afterSurname) {
    if (!t.isCapitalised(i)) {
      return t.isGlued(i) && t.length(i) == 1 && t.isDash(i - 1);
    }
    if (t.length(i) == 1
        || (t.length(i) == 3 && IdentifierBody.isDash(t.source().charAt(t.start(i) + 1)))) {
      return true;
    }
    boolean digraph =
        t.length(i) == 2
            && t.isSign(i + 1, '.')
            && Character.isLowerCase(t.source().charAt(t.start(i) + 1));
    boolean block = isBlock(t, i) && t.length(i) <= 2;
    return afterSurname
        ? (digraph && goesOn(t, i + 2)) || block
        : (digraph && t.isCapitalised(i + 2)) || (block && t.isSign(i + 1, '.'));
  }

  /** After "Yu." more of the list must follow, else the word was no initial. */
  private static boolean goesOn(Tokens t, int i) {
    return t.isSignOf(i, ",;&(")
        || t.isOneOf(i, "and", "et")
        || (t.isWord(i) && t.length(i) == 1 && t.isSign(i + 1, '.'));
  }

  /** "E. coli", "A. thaliana": a capital with a stop before a small letter begins a title. */
  private static boolean startsTitle(Tokens t, int i) {
    return t.isLowerCase(i + 2)
        && !t.isOneOf(
            i + 2, "and", "et", "de", "van", "von", "der", "y", "da", "eds", "ed", "editors",
            "editor");
  }
}

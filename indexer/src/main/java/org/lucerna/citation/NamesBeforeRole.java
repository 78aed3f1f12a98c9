package org.lucerna.citation;

/** Finds editors whose names stand before the word that says so: "Book, Nord F.F., ed.". */
final class NamesBeforeRole {

  /** Tokens before the word in which the names begin; keeps the work linear. */
  private static final int FARTHEST = 40;

  /** Only a surname with initials is as sure as this. */
  private static final double SURE = 0.95;

  private final Tokens t;

  NamesBeforeRole(Tokens tokens) {
    this.t = tokens;
  }

  /**
   * The editors that end with the role at a token, or no name.
   *
   * @param from first token of what they edited
   */
  Found find(int from, int role) {
    if (t.isSign(role - 1, '(') || !(t.isSign(role - 1, ',') || Initials.isBlock(t, role - 1))) {
      return Found.NONE;
    }
    for (int i = Math.max(from + 2, role - FARTHEST); i < role - 1; i++) {
      if (t.isSignOf(i - 1, "([")) {
        return Found.NONE;
      }
      boolean begins = t.isSignOf(i - 1, ",.;?") && t.isCapitalised(i);
      if (begins || isLastSurname(i, role)) {
        NameList names = new NameListParser(t).persons(i);
        if (names.editors() && names.confidence() >= SURE && names.next() > role) {
          return isSurnameBefore(i - 1)
              ? new Found(i - 3, new NameListParser(t).persons(i - 3))
              : new Found(i, names);
        }
      }
    }
    return Found.NONE;
  }

  /** "... Cereal and Legumes Hulse JH, editor": one name, and no sign before it. */
  private boolean isLastSurname(int i, int role) {
    int last = t.isSign(role - 1, ',') ? role - 2 : role - 1;
    return i == last - 1
        && t.isCapitalised(i)
        && Initials.isBlock(t, last)
        && !TailWords.isRoman(t, last)
        && t.isWord(i - 1);
  }

  /**
   * "... Cereals and Pulses Singh US, Kumar J, eds": the first one has no sign before it either.
   */
  private boolean isSurnameBefore(int comma) {
    return t.isSign(comma, ',')
        && Initials.isBlock(t, comma - 1)
        && !TailWords.isRoman(t, comma - 1)
        && t.isCapitalised(comma - 2)
        && t.length(comma - 2) > 2
        && t.isWord(comma - 3);
  }

  /**
   * Where the names begin.
   *
   * @param at -1 where there are none
   */
  record Found(int at, NameList names) {

    static final Found NONE = new Found(-1, NameList.none(0));
  }
}

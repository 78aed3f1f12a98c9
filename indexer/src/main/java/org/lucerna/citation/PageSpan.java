package org.lucerna.citation;

/**
 * Where the pages that begin at a token end: "496-7", "100.e1-7", "xii-xv", a publisher's number.
 */
final class PageSpan {

  private PageSpan() {}

  /** The token after the first page and, where a dash and another follow, after that one. */
  static int end(Tokens t, int from, int limit) {
    int to = afterPage(t, from);
    int second = to;
    while (t.isDash(second)) {
      second++;
    }
    if (second <= to || second >= limit || !TailWords.isPage(t, second)) {
      return to;
    }
    int last = afterPage(t, second);
    boolean code = TailWords.isLocator(t, from) && t.isNumber(second); // "P3-07-12"
    boolean third =
        t.isDash(last) && t.isNumber(last + 1) && t.isGlued(last) && t.isGlued(last + 1);
    return code && third && last + 1 < limit ? last + 2 : last;
  }

  /** "100.e1": an electronic page after the printed one. */
  private static int afterPage(Tokens t, int i) {
    boolean electronic =
        t.isSign(i + 1, '.')
            && t.isGlued(i + 1)
            && t.isGlued(i + 2)
            && t.first(i + 2) == 'e'
            && TailWords.isLocator(t, i + 2);
    return electronic ? i + 3 : i + 1;
  }

  /** "S0039-6060(11)00612-3", a publisher's number in the place of pages; the token after, or 0. */
  static int publisherItem(Tokens t, int i) {
    boolean item =
        t.first(i) == 'S'
            && TailWords.isLocator(t, i)
            && t.isDash(i + 1)
            && t.isSign(i + 3, '(')
            && t.isNumber(i + 4)
            && t.isSign(i + 5, ')')
            && t.isNumber(i + 6)
            && t.isGlued(i + 6);
    return !item ? 0 : t.isDash(i + 7) && t.isGlued(i + 8) ? i + 9 : i + 7;
  }
}

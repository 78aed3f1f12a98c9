package org.lucerna.citation;

import java.util.Optional;

/** Finds where the run of date, volume, issue and pages begins in a reference. */
final class TailFinder {

  /** Tokens a tail may have; keeps the work linear in the reference. */
  private static final int LONGEST = 80;

  private TailFinder() {}

  /**
   * The longest tail that ends at {@code end}; else one that begins beyond doubt before it.
   *
   * @param least no token before this one belongs to it
   * @param yearKnown whether the reference has said its year before its title
   */
  static Optional<Tail> find(Tokens tokens, int least, int end, boolean yearKnown) {
    int earliest = end;
    while (earliest > least
        && end - earliest < LONGEST
        && TailWords.canStand(tokens, earliest - 1)) {
      earliest--;
    }
    for (int from = Math.max(earliest, least + 1); from < end; from++) {
      if (TailWords.canBegin(tokens, from)) {
        Optional<Tail> tail = TailParser.whole(tokens, from, end, yearKnown);
        if (tail.isPresent()) {
          return tail.get().isSerial() ? tail : orInside(tail, tokens, least, yearKnown);
        }
      }
    }
    return inside(tokens, least, end, yearKnown);
  }

  /** "2021;7(1):27. Published 2021 Apr 15.": the date at the end is not the issue's. */
  private static Optional<Tail> orInside(
      Optional<Tail> tail, Tokens tokens, int least, boolean yearKnown) {
    Optional<Tail> better = inside(tokens, least, tail.get().from(), yearKnown);
    return better.isPresent() ? better : tail;
  }

  /** "2010;72(6):607" with more behind it that is no part of a tail. */
  private static Optional<Tail> inside(Tokens tokens, int least, int end, boolean yearKnown) {
    for (int from = least + 1; from + 3 < end; from++) {
      if (tokens.isYear(from) && isBeforeVolume(tokens, from)) {
        int limit = Math.min(end, from + LONGEST);
        Optional<Tail> tail = TailParser.prefix(tokens, from, limit, yearKnown);
        if (tail.isPresent()) {
          return tail;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBeforeVolume(Tokens tokens, int year) {
    int next = Dates.at(tokens, year).map(Dates.Found::next).orElse(year + 1);
    return tokens.isSign(next, ';') && TailWords.isPage(tokens, next + 1);
  }
}

package org.lucerna.resolve;

import java.util.List;

/**
 * How much an alignment speaks for the two being the same work. The weights follow Fellegi and
 * Sunter 1969 in kind: each field adds what it tells where it agrees and takes away where it does
 * not; they were set on corrupted references of real records (ResolverBenchmark).
 */
final class MatchEvidence {
  /** A match needs this much. */
  static final double ENOUGH = 5.0;

  /** The best candidate must be this much better than the next, or both are possible. */
  static final double MARGIN = 1.0;

  /** With this much only a twin could be meant as well, and a twin shares about as many keys. */
  static final double PLENTY = 9.0;

  /** Significant words from which on a title is as good as a name. */
  private static final double TELLING_TITLE = 5;

  /** From here on a title is the record's word for word. */
  private static final double VERY_TITLE = 0.99;

  private MatchEvidence() {}

  static double score(Alignment alignment) {
    long words = alignment.fields().title().stream().filter(word -> !Words.isSmall(word)).count();
    double telling = Math.min(1, words / TELLING_TITLE);
    double title =
        switch (alignment.of(CitedField.TITLE)) {
          case SAME -> 5 * telling;
          case NEAR -> 3.5 * telling;
          case DIFFERENT -> -4;
          case UNSTATED -> 0;
        };
    return title
        + weigh(alignment.of(CitedField.AUTHORS), 2, 0.7, -2)
        + weigh(alignment.of(CitedField.YEAR), 1.5, 0.7, -1.2)
        + weigh(alignment.of(CitedField.JOURNAL), 1.5, 0, -1.2)
        + weigh(alignment.of(CitedField.VOLUME), 1.5, 0.7, -1)
        + weigh(alignment.of(CitedField.PAGES), 2.5, 1, -1.2);
  }

  /** Accepted only where most of what both state agrees (SPEC section 6). */
  static boolean isMatch(Alignment alignment) {
    long agree = alignment.count(Agreement.SAME) + alignment.count(Agreement.NEAR);
    long differ = alignment.count(Agreement.DIFFERENT);
    return agree >= 2
        && agree > differ
        && isNamed(alignment)
        && !isElsewhere(alignment)
        && score(alignment) >= ENOUGH;
  }

  /**
   * Year, volume and page are all given and none is the record's: a later report of the same study,
   * a like study by the same authors. Only the very same title could be cited so wrongly.
   */
  private static boolean isElsewhere(Alignment alignment) {
    boolean elsewhere = true;
    for (CitedField field : List.of(CitedField.YEAR, CitedField.VOLUME, CitedField.PAGES)) {
      Agreement agreement = alignment.of(field);
      elsewhere &= agreement == Agreement.NEAR || agreement == Agreement.DIFFERENT;
    }
    return elsewhere && alignment.titleSimilarity() < VERY_TITLE;
  }

  /** Something in it tells this work from its neighbours in the journal and in its field. */
  private static boolean isNamed(Alignment alignment) {
    boolean page = alignment.same(CitedField.PAGES);
    Agreement authors = alignment.of(CitedField.AUTHORS);
    boolean issue = alignment.same(CitedField.VOLUME) && alignment.same(CitedField.JOURNAL);
    return switch (alignment.of(CitedField.TITLE)) {
      case SAME -> authors != Agreement.DIFFERENT || page || issue;
      case NEAR -> authors == Agreement.SAME || authors == Agreement.NEAR || page;
      case UNSTATED ->
          (page && (alignment.same(CitedField.JOURNAL) || alignment.authorsFound() >= 2))
              || (issue
                  && alignment.authorsFound() >= 3
                  && authors == Agreement.SAME
                  && alignment.of(CitedField.PAGES) != Agreement.DIFFERENT);
      case DIFFERENT -> false;
    };
  }

  /** The work an identifier names is not the one the reference describes. */
  static boolean contradicts(Alignment alignment) {
    boolean otherTitle =
        alignment.of(CitedField.TITLE) == Agreement.DIFFERENT && alignment.titleSimilarity() < 0.5;
    long differ = alignment.count(Agreement.DIFFERENT);
    long agree = alignment.count(Agreement.SAME);
    return otherTitle ? differ >= 2 && differ > agree : score(alignment) < -3;
  }

  /** Of a match by its fields: 0.5 at the threshold, near 1 where everything agrees. */
  static double confidence(double score) {
    return 1 / (1 + Math.exp(-(score - ENOUGH) * 0.8));
  }

  private static double weigh(Agreement agreement, double same, double near, double different) {
    return switch (agreement) {
      case SAME -> same;
      case NEAR -> near;
      case DIFFERENT -> different;
      case UNSTATED -> 0;
    };
  }
}

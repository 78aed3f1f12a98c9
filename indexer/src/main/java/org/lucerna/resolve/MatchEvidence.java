package org.lucerna.resolve;

/**
 * Whether an alignment is a match: first what forbids one, by what the titles are to each other,
 * then how much speaks for it. The weights follow Fellegi and Sunter 1969 in kind: each field adds
 * what it tells where it agrees and takes away where it does not; they were set on corrupted
 * references of real records (ResolverBenchmark), the refusals on references to their siblings
 * (SiblingBenchmark).
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

  /** So many authors, all of them right, seldom publish twice in a journal in one year. */
  private static final int GROUP = 4;

  private MatchEvidence() {}

  static double score(Alignment alignment) {
    double telling = Math.min(1, tellingWords(alignment) / TELLING_TITLE);
    double title =
        switch (alignment.kind()) {
          case WHOLE -> 5 * telling;
          case SHORT -> 3.5 * telling;
          case SIBLING, UNSTATED -> 0;
          case OTHER -> -4;
        };
    return title
        + weigh(alignment.of(CitedField.AUTHORS), 2, 0.7, -2)
        + weigh(alignment.of(CitedField.YEAR), 1.5, 0.7, -1.2)
        + weigh(alignment.of(CitedField.JOURNAL), 1.5, 0, -1.2)
        + weigh(alignment.of(CitedField.VOLUME), 1.5, 0.7, -1)
        + weigh(alignment.of(CitedField.PAGES), 2.5, 1, -1.2);
  }

  private static long tellingWords(Alignment alignment) {
    return alignment.fields().title().stream().filter(word -> !Words.isSmall(word)).count();
  }

  static boolean isMatch(Alignment alignment) {
    Place place = Place.of(alignment);
    boolean admitted =
        switch (alignment.kind()) {
          case WHOLE -> isWholeMatch(alignment, place);
          case SHORT -> isShortMatch(alignment, place);
          case SIBLING -> isVouchedFor(alignment, place);
          case UNSTATED -> isUntitledMatch(alignment, place);
          case OTHER -> false;
        };
    return admitted && !isOtherVersion(alignment) && score(alignment) >= ENOUGH;
  }

  /** The title is the record's: one wrong number is a slip, a wholly other place another work. */
  private static boolean isWholeMatch(Alignment alignment, Place place) {
    Agreement authors = alignment.of(CitedField.AUTHORS);
    boolean others =
        authors == Agreement.DIFFERENT
            && !(place.isSure() && (place.sameJournal() || place.same() == 3));
    boolean common = tellingWords(alignment) < TELLING_TITLE;
    boolean samePaper = !common && isSamePaper(alignment, place);
    boolean samePeople = authors == Agreement.SAME && !place.otherJournal();
    boolean otherYear =
        place.same() == 0
            && !samePaper
            && alignment.of(CitedField.YEAR) == Agreement.DIFFERENT
            && (common || !samePeople || place.other() > 1);
    if (others || otherYear || (place.isElsewhere() && !samePaper) || place.other() > 2) {
      return false;
    }
    boolean near =
        authors == Agreement.SAME
            ? !place.otherJournal()
            : place.sameJournal() && authors != Agreement.DIFFERENT;
    return place.other() == 0
        || (place.other() == 1 && (!common || (place.same() == 2 && near)))
        || (place.other() == 2 && !common && near);
  }

  /** A later report has other pages too, so that even a small page of the same authors tells. */
  private static boolean isSamePaper(Alignment alignment, Place place) {
    return place.pages() == Agreement.SAME
        && place.sameJournal()
        && alignment.same(CitedField.AUTHORS);
  }

  /** Sibling works open alike, so more must agree; another page is another report. */
  private static boolean isShortMatch(Alignment alignment, Place place) {
    Agreement authors = alignment.of(CitedField.AUTHORS);
    boolean named = authors == Agreement.SAME || authors == Agreement.NEAR || place.isSure();
    boolean nearlyWhole =
        alignment.titleSimilarity() >= (alignment.title().wordMissing() ? 0.8 : 0.9);
    if (!named || place.isElsewhere()) {
      return false;
    }
    if (place.other() == 0) {
      return place.same() >= 1 || nearlyWhole;
    }
    boolean rest = place.same() == 2 && place.sameJournal() && authors == Agreement.SAME;
    return place.other() == 1
        && (nearlyWhole
            ? place.same() >= 1
            : place.same() == 2
                && (!place.otherPage() || (rest && place.pages() == Agreement.NEAR)));
  }

  /**
   * Words differ as those of siblings do: only the very place can say that they are a slip. Nothing
   * shares its journal, volume, year and first page with another work of the same authors, so there
   * even a number may be one.
   */
  private static boolean isVouchedFor(Alignment alignment, Place place) {
    if (alignment.otherNotice() || !place.isWhole()) {
      return false;
    }
    boolean unique = place.same() == 3 && place.sameJournal();
    boolean otherNumber = alignment.title().otherNumber();
    return switch (alignment.of(CitedField.AUTHORS)) {
      case SAME -> unique || (!otherNumber && (place.same() == 3 || place.sameJournal()));
      case NEAR -> unique || (!otherNumber && place.same() == 3);
      case UNSTATED -> unique && !otherNumber;
      case DIFFERENT -> false;
    };
  }

  private static boolean isUntitledMatch(Alignment alignment, Place place) {
    Agreement authors = alignment.of(CitedField.AUTHORS);
    if (isOfGroup(alignment, place)) {
      return true;
    }
    boolean slip = place.other() == 0 || (place.other() == 1 && place.same() == 2);
    if (!slip || place.otherJournal()) {
      return false;
    }
    boolean placed =
        (place.page() || (place.pages() == Agreement.SAME && alignment.authorsFound() >= 3))
            && (place.sameJournal() || alignment.authorsFound() >= 2)
            && (authors != Agreement.DIFFERENT || place.same() == 3);
    boolean issue = alignment.same(CitedField.VOLUME) && place.sameJournal();
    return placed
        || (issue
            && alignment.authorsFound() >= 3
            && authors == Agreement.SAME
            && place.pages() != Agreement.DIFFERENT);
  }

  /** A whole group's paper in that journal and year: of volume and page one may be a slip. */
  private static boolean isOfGroup(Alignment alignment, Place place) {
    return alignment.authorsFound() >= GROUP
        && alignment.same(CitedField.AUTHORS)
        && alignment.same(CitedField.YEAR)
        && place.sameJournal()
        && place.other() <= 1
        && (place.pages() == Agreement.SAME || place.pages() == Agreement.NEAR);
  }

  /** Each version of a Cochrane review stands for itself, and its year tells which it is. */
  private static boolean isOtherVersion(Alignment alignment) {
    Agreement year = alignment.of(CitedField.YEAR);
    return alignment.fields().isVersioned()
        && (year == Agreement.NEAR || year == Agreement.DIFFERENT);
  }

  /** Title and place are surely this work's: what has become of it may be told of the reference. */
  static boolean isSure(Alignment alignment) {
    Place place = Place.of(alignment);
    return switch (alignment.kind()) {
      case WHOLE ->
          !place.otherJournal()
              && (place.same() >= 1
                  ? place.other() <= 1
                  : place.other() == 0 && place.sameJournal());
      case SHORT -> place.page() && place.other() == 0;
      case UNSTATED -> place.same() == 3 && alignment.same(CitedField.AUTHORS);
      case SIBLING, OTHER -> false;
    };
  }

  /** Everything else says that the identifier given is the slip. */
  static boolean isWithoutDoubt(Alignment alignment) {
    Place place = Place.of(alignment);
    return alignment.kind() == TitleKind.WHOLE
        && place.same() == 3
        && !place.otherJournal()
        && !alignment.fields().isVersioned()
        && alignment.same(CitedField.AUTHORS);
  }

  /** How the work an identifier names stands to what the reference says. */
  static Claim claim(ReferenceWords words, Alignment alignment, boolean publication) {
    if (!publication) {
      return contradicts(alignment) ? Claim.DENIED : Claim.BORNE_OUT;
    }
    if (Stranger.is(words, alignment)) {
      return Claim.DENIED;
    }
    Place place = Place.of(alignment);
    boolean strangers =
        alignment.of(CitedField.AUTHORS) == Agreement.DIFFERENT && place.same() == 0;
    return switch (alignment.kind()) {
      case WHOLE -> place.other() >= 2 || strangers ? Claim.DOUBTED : Claim.BORNE_OUT;
      case SHORT, UNSTATED ->
          contradicts(alignment)
              ? Claim.DENIED
              : place.otherPage() || place.other() >= 2 ? Claim.DOUBTED : Claim.BORNE_OUT;
      case SIBLING -> {
        boolean vouched = isVouchedFor(alignment, place);
        boolean denied = place.other() >= 2 || (place.otherPage() && !place.page());
        boolean decided = alignment.title().decisive() && !place.isSure();
        yield vouched
            ? Claim.BORNE_OUT
            : denied || decided || strangers ? Claim.DENIED : Claim.DOUBTED;
      }
      case OTHER ->
          strangers || place.other() >= 2 || (place.otherPage() && !place.page())
              ? Claim.DENIED
              : Claim.DOUBTED;
    };
  }

  /** What is to be made of an identifier. */
  enum Claim {
    BORNE_OUT,
    /** It stands unless the words fit another work better. */
    DOUBTED,
    DENIED
  }

  private static boolean contradicts(Alignment alignment) {
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

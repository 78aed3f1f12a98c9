package org.lucerna.vocabulary.tagging;

import org.lucerna.model.Polarity;

/**
 * Which cues reach a mention. After the idea of NegEx (Chapman et al. 2001) and ConText (Harkema et
 * al. 2009): a cue reaches some words forward or back, until a stop or, mostly, a comma.
 */
final class PolarityRule {
  private static final int REACH_FORWARD = 9;
  private static final int REACH_BACK = 7;

  private final Scan scan;
  private final int and;
  private final int or;
  private final int nor;

  PolarityRule(Scan scan, Lexicon lexicon) {
    this.scan = scan;
    this.and = lexicon.and;
    this.or = lexicon.or;
    this.nor = lexicon.nor;
  }

  /** The first cue, not before {@code from}, that may reach a mention at the token. */
  int firstNear(int token, int from) {
    int cue = from;
    while (cue < scan.cues && scan.cueLast[cue] < token - REACH_FORWARD) {
      cue++;
    }
    return cue;
  }

  /**
   * The polarity of the mention at tokens first to last of the sentence from begin to end.
   *
   * @param cueFrom as {@link #firstNear} gave it
   */
  Polarity of(int first, int last, int cueFrom, int begin, int end) {
    Polarity found = Polarity.AFFIRMED;
    int beyond = Math.min(end, last + REACH_BACK + 1);
    for (int i = cueFrom; i < scan.cues && scan.cueFirst[i] < beyond; i++) {
      scan.steps++;
      boolean inside = scan.cueFirst[i] <= last && scan.cueLast[i] >= first;
      Polarity polarity = scan.cue[i].polarity();
      if (!inside
          && scan.cueFirst[i] >= begin
          && polarity != Polarity.AFFIRMED
          && reaches(i, first, last, cueFrom)) {
        if (polarity == Polarity.NEGATED) {
          return polarity;
        }
        found = polarity;
      }
    }
    return found;
  }

  private boolean reaches(int cue, int first, int last, int cueFrom) {
    int cueFirst = scan.cueFirst[cue];
    int cueLast = scan.cueLast[cue];
    return switch (scan.cue[cue]) {
      case NEGATE_PREFIX -> cueLast + 1 == first;
      case NEGATE_SUFFIX -> cueFirst == last + 1 && (scan.tokens.gap[cueFirst] & Gap.HYPHEN) != 0;
      case NEGATE_BEFORE ->
          cueLast < first
              && first - cueLast <= REACH_FORWARD
              && !stopped(cueLast, first, cueFrom)
              && (!parted(cueLast + 1, first) || isList(cueLast + 1, last));
      case SUPPOSE_BEFORE ->
          cueLast < first
              && first - cueLast <= REACH_FORWARD
              && !stopped(cueLast, first, cueFrom)
              && !parted(cueLast + 1, first);
      case NEGATE_AFTER, SUPPOSE_AFTER ->
          cueFirst > last
              && cueFirst - last <= REACH_BACK
              && !stopped(last, cueFirst, cueFrom)
              && !parted(last + 1, cueFirst);
      case PSEUDO, STOP -> false;
    };
  }

  private boolean stopped(int after, int before, int cueFrom) {
    for (int i = cueFrom; i < scan.cues && scan.cueFirst[i] < before; i++) {
      if (scan.cue[i] == CueKind.STOP && scan.cueFirst[i] > after) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma, semicolon, colon or bracket stands before one of the tokens from to. */
  private boolean parted(int from, int to) {
    for (int i = from; i <= to; i++) {
      int gap = scan.tokens.gap[i];
      if ((gap & (Gap.COMMA | Gap.SEMICOLON | Gap.COLON | Gap.CLOSE)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** "no fever, nausea or vomiting": short items with "or" before the last. */
  private boolean isList(int from, int last) {
    int sinceComma = 0;
    int to = Math.min(last + REACH_FORWARD, scan.tokens.count - 1);
    for (int i = from; i <= to; i++) {
      int gap = scan.tokens.gap[i];
      if (i > from && (gap & Gap.BARRIER) != 0) {
        return false;
      }
      sinceComma = (gap & Gap.COMMA) != 0 ? 0 : sinceComma + 1;
      int word = scan.tokens.word[i];
      if (i > from && word != WordTable.UNKNOWN && (word == or || word == nor)) {
        return true;
      }
      if (sinceComma > 3 || (word == and && (gap & Gap.COMMA) == 0)) {
        return false;
      }
    }
    return false;
  }
}

package org.lucerna.vocabulary.tagging;

import org.lucerna.model.Facet;

/**
 * An organ's name is a primary cancer where a cancer noun follows ("colon or rectal cancer",
 * "breast liver metastases") or the text says that a cancer began there ("spread from the colon,
 * pancreas or lungs"). A site of spread ("lung and liver metastases") and plain anatomy are
 * neither.
 */
final class OrganRule {
  private static final int LONGEST_LIST = 12;
  private static final int ORIGIN_REACH = 22;

  private final Scan scan;
  private final GroupBits groups;
  private final int[] conjunctions;
  private final int[] directions;
  private final long[] organAt;

  OrganRule(Scan scan, Lexicon lexicon) {
    this.scan = scan;
    this.groups = lexicon.groups;
    this.conjunctions = lexicon.conjunctions;
    this.directions = lexicon.directions;
    this.organAt = new long[(scan.tokens.count >> 6) + 1];
    for (int i = 0; i < scan.terms; i++) {
      if (scan.term[i].facet() == Lexicon.facetNumber(Facet.PRIMARY_CANCER)) {
        for (int token = scan.termFirst[i]; token <= scan.termLast[i]; token++) {
          organAt[token >> 6] |= 1L << token;
        }
      }
    }
  }

  boolean accepts(int first, int last, int sentence, int sentenceEnd) {
    return headFollows(last, sentenceEnd) || originPrecedes(first, last, sentence, sentenceEnd);
  }

  private boolean headFollows(int last, int sentenceEnd) {
    Tokens tokens = scan.tokens;
    boolean joined = true;
    for (int i = last + 1; i < sentenceEnd && i <= last + LONGEST_LIST; i++) {
      int gap = tokens.gap[i];
      if ((gap & (Gap.BARRIER | Gap.OPEN | Gap.CLOSE)) != 0) {
        return false;
      }
      boolean marked = (gap & (Gap.COMMA | Gap.SLASH)) != 0;
      if ((scan.groupsAt[i] & groups.cancerHead) != 0 && joined && !marked) {
        return true;
      }
      if (isOneOf(i, conjunctions)) {
        joined = false;
      } else if (isOrgan(i) || (scan.groupsAt[i] & groups.cancerKind) != 0) {
        joined = true;
      } else if ((scan.groupsAt[i] & groups.cancerModifier) == 0 || marked || !joined) {
        return false;
      }
    }
    return false;
  }

  private boolean originPrecedes(int first, int last, int sentence, int sentenceEnd) {
    if (!endsItem(last + 1, sentenceEnd)) {
      return false;
    }
    int begin = scan.sentences.first[sentence];
    for (int i = first - 1; i >= begin && i >= first - ORIGIN_REACH; i--) {
      if ((scan.groupsAt[i] & groups.spreadOrigin) != 0) {
        return true;
      }
      if (isOneOf(i, directions)) {
        return false;
      }
    }
    int leadIn = scan.sentences.leadIn[sentence];
    return leadIn >= 0
        && first - begin <= 4
        && (scan.groupsOfSentence[leadIn] & groups.spreadOrigin) != 0;
  }

  /** Whether the word after an organ ends a list item, so that the organ is no adjective. */
  private boolean endsItem(int next, int sentenceEnd) {
    if (next >= sentenceEnd) {
      return true;
    }
    int gap = scan.tokens.gap[next];
    return (gap & (Gap.BARRIER | Gap.MARK)) != 0
        || isOneOf(next, conjunctions)
        || isFunctionWord(next);
  }

  private boolean isFunctionWord(int token) {
    Tokens tokens = scan.tokens;
    int length = tokens.end[token] - tokens.start[token];
    return length <= 6
        && switch (new String(tokens.chars, tokens.start[token], length)) {
          case "that",
              "who",
              "which",
              "has",
              "have",
              "is",
              "are",
              "was",
              "were",
              "may",
              "can",
              "to",
              "spread",
              "as",
              "with",
              "from",
              "after" ->
              true;
          default -> false;
        };
  }

  private boolean isOrgan(int token) {
    return (organAt[token >> 6] & (1L << token)) != 0;
  }

  private boolean isOneOf(int token, int[] numbers) {
    for (int number : numbers) {
      if (scan.tokens.word[token] == number) {
        return true;
      }
    }
    return false;
  }
}

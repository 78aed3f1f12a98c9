package org.lucerna.vocabulary.tagging;

import org.lucerna.vocabulary.Reach;

/** Whether a term's capitals, neighbours and record let it count. */
final class TermRule {
  private static final int NEAR = 8;

  private final Scan scan;
  private final NameRule names;
  private final OrganRule organs;
  private final long[] groupsOfHeading;

  TermRule(Scan scan, Lexicon lexicon, long[] groupsOfHeading) {
    this.scan = scan;
    this.names = new NameRule(scan);
    this.organs = new OrganRule(scan, lexicon);
    this.groupsOfHeading = groupsOfHeading;
  }

  /**
   * @param stated whether the part is a field made for such terms, where a weak word needs no
   *     sentence around it
   */
  boolean accepts(Entry.Term term, int match, int part, int sentence, boolean stated) {
    int first = scan.termFirst[match];
    int last = scan.termLast[match];
    return switch (term.type()) {
      case PREF_LABEL, ALT_LABEL, LAY_TERM, DRUG_NAME, BRAND_NAME ->
          !names.isPartOfName(first, last)
              && (term.unless() == 0 || !standsAmong(term, part, sentence));
      case ABBREVIATION -> acceptsShortForm(term);
      case CONTEXT_TERM ->
          hasContext(term, first, last, part, sentence, stated)
              && !standsBeside(term.unless(), term.near(), first, last, sentence)
              && !names.isPartOfName(first, last);
      case ORGAN_WORD ->
          ((stated && isAlone(first, last, part))
                  || organs.accepts(
                      first, last, sentence, scan.sentences.end(sentence, scan.tokens)))
              && !names.isPartOfName(first, last);
      case ID, SEARCH_LABEL, TOGETHER, MESH_HEADING, SHARED_WORD -> false;
    };
  }

  private boolean isAlone(int first, int last, int part) {
    return scan.partStart[part] == first && scan.partStart[part + 1] == last + 1;
  }

  private boolean acceptsShortForm(Entry.Term term) {
    if (scan.spelledOut.get(term.concept())) {
      return true;
    }
    boolean ruledOut = (scan.groupsOfRecord & term.unless()) != 0;
    boolean supported = term.near() == 0 || (scan.groupsOfRecord & term.near()) != 0;
    return supported && !ruledOut && !scan.isRedefined(term);
  }

  private boolean hasContext(
      Entry.Term term, int first, int last, int part, int sentence, boolean stated) {
    long inSentence = groupsAround(part, sentence);
    return switch (stated ? Reach.RECORD : term.reach()) {
      case RECORD -> (scan.groupsOfRecord & term.near()) != 0;
      case SENTENCE -> (inSentence & term.near()) != 0;
      case NEAR -> isNear(term.near(), first, last, sentence);
    };
  }

  private long groupsAround(int part, int sentence) {
    long groups = scan.groupsOfSentence[sentence] | groupsOfHeading[part];
    int leadIn = scan.sentences.leadIn[sentence];
    return leadIn < 0 ? groups : groups | scan.groupsOfSentence[leadIn];
  }

  /** Also where a list's introduction ("These include:") leans on the sentences before it. */
  private boolean standsAmong(Entry.Term term, int part, int sentence) {
    if ((scan.groupsOfSentence[sentence] & term.even()) != 0) {
      return false;
    }
    long around = groupsAround(part, sentence);
    int leadIn = scan.sentences.leadIn[sentence];
    for (int i = leadIn - 1; i >= 0 && i >= leadIn - 2; i--) {
      around |= scan.groupsOfSentence[i];
    }
    return (around & term.unless()) != 0;
  }

  private boolean isNear(long groups, int first, int last, int sentence) {
    int from = Math.max(first - NEAR, scan.sentences.first[sentence]);
    int to = Math.min(last + NEAR + 1, scan.sentences.end(sentence, scan.tokens));
    for (int i = from; i < to; i++) {
      if ((i < first || i > last) && (scan.groupsAt[i] & groups) != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word of {@code others} qualifies the term: right before it ("breast surgery") or
   * after a preposition ("resection of the primary"), unless a word of {@code own} follows too
   * ("resection of colorectal liver metastases").
   */
  private boolean standsBeside(long others, long own, int first, int last, int sentence) {
    if (others == 0) {
      return false;
    }
    int begin = scan.sentences.first[sentence];
    int end = scan.sentences.end(sentence, scan.tokens);
    if (first > begin
        && (scan.groupsAt[first - 1] & others) != 0
        && (scan.groupsAt[first - 1] & own) == 0
        && (scan.tokens.gap[first] & (Gap.MARK | Gap.BARRIER)) == 0) {
      return true;
    }
    int token = last + 1;
    if (token >= end || !scan.tokens.isPreposition(token)) {
      return false;
    }
    boolean other = false;
    for (int i = token + 1; i < Math.min(token + 7, end); i++) {
      if ((scan.tokens.gap[i] & (Gap.BARRIER | Gap.COMMA)) != 0) {
        break;
      }
      if ((scan.groupsAt[i] & own) != 0) {
        return false;
      }
      other |= i <= token + 3 && (scan.groupsAt[i] & others) != 0;
    }
    return other;
  }
}

package org.lucerna.vocabulary.tagging;

/** Tells a concept from a name that contains its words: "Pancreatic Cancer UK". */
final class NameRule {
  private static final int LONGEST_NAME = 6;

  private final Scan scan;

  NameRule(Scan scan) {
    this.scan = scan;
  }

  boolean isPartOfName(int first, int last) {
    Tokens tokens = scan.tokens;
    if (!tokens.isCapitalised(first)) {
      return false;
    }
    return endsAsName(last) || beginsAsName(first);
  }

  private boolean endsAsName(int last) {
    Tokens tokens = scan.tokens;
    for (int i = last + 1; i < tokens.count && i <= last + LONGEST_NAME; i++) {
      if ((tokens.gap[i] & (Gap.BARRIER | Gap.MARK | Gap.LINE)) != 0) {
        return false;
      }
      boolean capitalised = tokens.isCapitalised(i);
      if (capitalised && (scan.groupsAt[i] & GroupBits.NAME_WORD) != 0) {
        return true;
      }
      if (!capitalised && !isConnector(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean beginsAsName(int first) {
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      if ((scan.tokens.gap[i + 1] & (Gap.BARRIER | Gap.MARK)) != 0) {
        return false;
      }
      if ((scan.groupsAt[i] & GroupBits.NAME_START) != 0) {
        return true;
      }
      if (!scan.tokens.isCapitalised(i) && !isConnector(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isConnector(int token) {
    Tokens tokens = scan.tokens;
    int length = tokens.end[token] - tokens.start[token];
    if (length == 1) {
      return tokens.chars[tokens.start[token]] == '&';
    }
    return length <= 3
        && switch (new String(tokens.chars, tokens.start[token], length)) {
          case "of", "and", "the", "for", "in" -> true;
          default -> false;
        };
  }
}

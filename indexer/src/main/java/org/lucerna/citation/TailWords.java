package org.lucerna.citation;

/** The words and signs that may stand between a journal's name and the end of a reference. */
final class TailWords {

  private static final String[] VOLUME = {"vol", "volume", "v", "bd", "band", "tome", "vols"};
  private static final String[] ISSUE = {
    "no", "issue", "iss", "nr", "number", "heft", "num", "n", "part", "pt", "nos"
  };
  private static final String[] SUPPLEMENT = {
    "suppl", "supplement", "supp", "suppl_1", "spec", "special", "abstr", "sup"
  };
  private static final String[] PAGE = {
    "p", "pp", "pg", "pgs", "page", "pages", "s", "seite", "seiten", "pag", "pág"
  };
  private static final String[] ARTICLE = {
    "abs", "article", "art", "artn", "id", "e-id", "paper", "e"
  };
  private static final String[] FILLER = {
    "in",
    "press",
    "print",
    "ahead",
    "online",
    "iss",
    "illust",
    "discussion",
    "author",
    "reply",
    "quiz",
    "passim",
    "table",
    "of",
    "contents",
    "about",
    "screens",
    "and"
  };

  private static final String[] LANGUAGES = {
    "english",
    "german",
    "french",
    "spanish",
    "italian",
    "russian",
    "chinese",
    "japanese",
    "portuguese",
    "polish",
    "dutch",
    "swedish",
    "danish",
    "norwegian",
    "czech",
    "turkish",
    "korean"
  };

  /** Words whose number is not a journal's. */
  private static final String[] NUMBERED = {
    "version",
    "ver",
    "package",
    "patent",
    "patents",
    "release",
    "windows",
    "model",
    "chapter",
    "abstract",
    "poster",
    "no",
    "sheet"
  };

  /** Words whose date is a page's, not an issue's. */
  private static final String[] DATED = {
    "published", "updated", "reviewed", "approved", "revised", "posted", "effective", "modified"
  };

  private static final String[] SEASONS = {"winter", "spring", "summer", "autumn", "fall"};

  private TailWords() {}

  /** Whether a token may stand inside a tail at all. */
  static boolean canStand(Tokens t, int i) {
    return switch (t.kind(i)) {
      case NUMBER, MASK -> true;
      case SIGN -> t.isSignOf(i, ".,;:()[]/+&_|") || t.isDash(i);
      case WORD ->
          isLetterDash(t, i)
              || isLetteredVolume(t, i)
              || isPage(t, i)
              || isRoman(t, i)
              || isRomanRange(t, i)
              || isSeason(t, i)
              || isLabel(t, i)
              || Dates.month(t, i) > 0
              || t.isOneOf(i, FILLER)
              || t.isYearWithLetter(i);
    };
  }

  private static boolean isLabel(Tokens t, int i) {
    return isVolumeLabel(t, i)
        || isIssueLabel(t, i)
        || isSupplement(t, i)
        || isPageLabel(t, i)
        || isArticleLabel(t, i);
  }

  /** A tail begins with a number, a bracketed year or a label, never in mid-number. */
  static boolean canBegin(Tokens t, int i) {
    if (t.isOneOf(i - 1, NUMBERED)) {
      return false;
    }
    boolean decimal = t.isSign(i - 1, '.') && t.isGlued(i) && t.isNumber(i - 2) && t.isGlued(i - 1);
    int day = t.isSign(i - 1, '.') ? i - 2 : i - 1;
    boolean afterDay = Dates.month(t, i) > 0 && t.isNumber(day) && t.length(day) <= 2;
    if (decimal
        || (afterDay && !t.isSign(day - 1, ';'))
        || Dates.month(t, i - 1) > 0
        || t.isOneOf(t.isSign(i - 1, ':') ? i - 2 : i - 1, DATED)) {
      return false;
    }
    if (t.isNumber(i) || t.isYearWithLetter(i)) {
      return !(t.isDash(i - 1) && t.isGlued(i))
          && !(t.isSign(i - 1, '(') && t.isGlued(i))
          && !t.isSign(i - 1, '/');
    }
    if (t.isSign(i, '(') || t.isSign(i, '[')) {
      boolean issue = isValue(t, i + 1) && t.isSign(i + 2, ')') && t.isSign(i + 3, ':');
      return t.isYear(i + 1) || Dates.month(t, i + 1) > 0 || issue;
    }
    if (!t.isWord(i) || t.isSign(i - 1, '(')) {
      return false;
    }
    boolean label =
        isVolumeLabel(t, i)
            || isIssueLabel(t, i)
            || isPageLabel(t, i)
            || isSupplement(t, i)
            || isArticleLabel(t, i);
    int next = t.isSign(i + 1, '.') ? i + 2 : i + 1;
    return (label && isValue(t, next))
        || (isPage(t, i) && isLocator(t, i))
        || isLongRoman(t, i)
        || (Dates.month(t, i) > 0 && Dates.at(t, i).isPresent());
  }

  static boolean isVolumeLabel(Tokens t, int i) {
    return t.isOneOf(i, VOLUME);
  }

  static boolean isIssueLabel(Tokens t, int i) {
    return t.isOneOf(i, ISSUE);
  }

  static boolean isSupplement(Tokens t, int i) {
    return t.isOneOf(i, SUPPLEMENT);
  }

  static boolean isPageLabel(Tokens t, int i) {
    return t.isOneOf(i, PAGE);
  }

  static boolean isArticleLabel(Tokens t, int i) {
    return t.isOneOf(i, ARTICLE);
  }

  /** A number, "12A", "S1", a roman number: what may follow a label. */
  static boolean isValue(Tokens t, int i) {
    return t.isNumber(i) || (t.isWord(i) && (isPage(t, i) || isRoman(t, i)));
  }

  /**
   * A page or locator: digits with at most a few letters around ("e16199", "1052-8", "S12",
   * "A-TPS4152").
   */
  static boolean isPage(Tokens t, int i) {
    if (t.isNumber(i)) {
      return true;
    }
    if (!t.isWord(i) || t.length(i) > 24) {
      return false;
    }
    int digits = 0;
    int leading = 0;
    boolean lettered = t.length(i) > 4 && Tokens.isHyphen(t.source().charAt(t.start(i) + 1));
    int from = lettered ? t.start(i) + 2 : t.start(i);
    for (int k = from; k < t.end(i); k++) {
      if (Tokens.isDigit(t.source().charAt(k))) {
        digits++;
      } else if (digits == 0) {
        leading++;
      }
    }
    int others = t.end(i) - from - digits;
    return digits >= 1 && leading <= 6 && (others <= 3 || digits >= others);
  }

  /** A page with letters before its digits, as electronic journals number their articles. */
  static boolean isLocator(Tokens t, int i) {
    return t.isWord(i) && isPage(t, i) && Character.isLetter(t.first(i));
  }

  /** "A-1520": the letter before a hyphen that belongs to the page. */
  static boolean isLetterDash(Tokens t, int i) {
    return t.isWord(i)
        && t.length(i) == 1
        && t.isDash(i + 1)
        && t.isGlued(i + 1)
        && t.isNumber(i + 2)
        && t.isGlued(i + 2);
  }

  /** "1980; Z 98: 84": the letter of a section before the volume. */
  static boolean isLetteredVolume(Tokens t, int i) {
    return t.isWord(i)
        && t.length(i) == 1
        && t.isCapitalised(i)
        && t.isSign(i - 1, ';')
        && t.isNumber(i + 1)
        && t.isSignOf(i + 2, ":(");
  }

  static boolean isRoman(Tokens t, int i) {
    if (!t.isWord(i) || t.length(i) > 7) {
      return false;
    }
    for (int k = t.start(i); k < t.end(i); k++) {
      if ("IVXLCDM".indexOf(t.source().charAt(k)) < 0) {
        return "ivxlcdm".indexOf(t.source().charAt(k)) >= 0
            && t.length(i) > 1
            && isLowerRoman(t, i);
      }
    }
    return true;
  }

  private static boolean isLowerRoman(Tokens t, int i) {
    for (int k = t.start(i); k < t.end(i); k++) {
      if ("ivxlcdm".indexOf(t.source().charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** "xii-xv". */
  static boolean isRomanRange(Tokens t, int i) {
    String word = t.isWord(i) && t.length(i) <= 15 ? t.get(i) : "";
    int hyphen = 0;
    int others = 0;
    for (int k = 0; k < word.length(); k++) {
      boolean parts = Tokens.isHyphen(word.charAt(k));
      hyphen = parts && hyphen == 0 ? k : hyphen;
      others += !parts && "ivxlcdm".indexOf(word.charAt(k)) < 0 ? 1 : 0;
    }
    return hyphen > 0 && others == 0;
  }

  /** MLA's "250.3 (2009)". */
  static boolean isDottedIssue(Tokens t, int i) {
    return t.isNumber(i)
        && t.isSign(i + 1, '.')
        && t.isGlued(i + 1)
        && t.isNumber(i + 2)
        && t.isGlued(i + 2)
        && t.isSign(i + 3, '(')
        && t.isYear(i + 4);
  }

  /** Whether a year in brackets after this one is the date, so that this one is no date. */
  static boolean isBeforeYear(Tokens t, int i, int end) {
    if (t.isSign(i + 1, ';') || (t.isSign(i + 1, ',') && t.isYear(i + 2))) {
      return false;
    }
    for (int j = i + 1; j < end; j++) {
      boolean inBrackets = t.isYear(j) && t.isSign(j - 1, '(') && t.isSign(j + 1, ')');
      if (inBrackets) {
        return true;
      }
    }
    return false;
  }

  static boolean isSeason(Tokens t, int i) {
    return t.isOneOf(i, SEASONS);
  }

  private static boolean isLongRoman(Tokens t, int i) {
    return isRoman(t, i)
        && t.isCapitalised(i)
        && (t.length(i) > 1)
        && t.isSignOf(i + 1, ",:(;")
        && isPage(t, i + 2);
  }

  /** "discussion 1003-4", "author reply 33", "quiz": what journals print after the pages. */
  static boolean isAfterword(Tokens t, int i, int end) {
    return t.isOneOf(i, LANGUAGES)
        || (t.isOneOf(
                i,
                "print",
                "web",
                "medline",
                "discussion",
                "author",
                "quiz",
                "illust",
                "table",
                "passim",
                "e",
                "p",
                "and")
            && end - i < 12);
  }
}

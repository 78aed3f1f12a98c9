package org.lucerna.citation;

import java.util.List;
import java.util.Locale;
import org.lucerna.model.CitedName;
import org.lucerna.model.IdentifierReading;
import org.lucerna.model.IdentifierScheme;

/** Reads a body that stands where authors stand: "World Health Organization (2013).", "NICE." */
final class OrganisationReader {

  private static final int LONGEST = 26;

  /** Who writes a site's pages: "Mayo Clinic Staff", "... editorial content team". */
  private static final String[] TEAMS = {
    "team", "staff", "contributors", "professional", "professionals", "editors", "writers"
  };

  private final Tokens t;
  private final boolean signed;

  /**
   * @param signed whether the work is of a kind that its maker signs, as a press release is
   */
  OrganisationReader(Tokens tokens, boolean signed) {
    this.t = tokens;
    this.signed = signed;
  }

  /** The body at a token, or no name. */
  NameList read(int from) {
    if (!t.isWord(from)
        || !(t.isCapitalised(from) || t.length(from) > 2)
        || t.isSignOf(from, "“„\"‘")
        || isGuideline(from)) {
      return NameList.none(from);
    }
    NameList several = new BodyList(t).read(from);
    int spelled = isAcronym(from, from + 1) ? new BodyList(t).spelledOut(from) : 0;
    return !several.isEmpty()
        ? several
        : spelled > 0 ? named(from, spelled, spelled + 1, 0.85) : one(from);
  }

  /** "S3-Leitlinie Diagnostik ...": what a body made, not its name. */
  private boolean isGuideline(int from) {
    return t.isOneOf(from, "leitlinie", "patientenleitlinie")
        || (NameWords.isWork(t.get(from)) && t.isOneOf(from + 1, "for", "on", "of", "to", "about"))
        || (t.isDash(from + 1) && t.is(from + 2, "leitlinie"));
  }

  private NameList one(int from) {
    int limit = Math.min(t.size(), from + LONGEST);
    int bodies = 0;
    int small = 0;
    for (int i = from; i < limit && !t.isMask(i); i++) {
      if (t.isWord(i)) {
        bodies += NameWords.isBody(t.get(i)) ? 1 : 0;
        small += t.isLowerCase(i) && !isSmall(i) ? 1 : 0;
      }
      if (t.isDash(i) && !t.isGlued(i) && isBodyBefore(i + 1, limit)) {
        return NameList.none(from);
      }
      if (stopBeforeYear(from, i, bodies, small)) {
        return small <= 6 ? named(from, i, i + 1, 0.8) : NameList.none(from);
      }
      boolean dated = opensYear(i) || (t.isSign(i, '(') && Dates.at(t, i + 1).isPresent());
      if (dated && isAcronym(from, from + 1) && numbersGuidance(from, i)) {
        return named(from, from + 1, i, 0.9);
      }
      if (opensYear(i) || bareYearAfterKnown(from, i)) {
        return small <= 2 ? named(from, i, i, 0.9) : NameList.none(from);
      }
      if (opensRole(i)) {
        return small <= 2 ? editor(from, i) : NameList.none(from);
      }
      int end = nameEnd(from, i, bodies, small, limit);
      if (end > 0) {
        return named(from, end, t.isSign(end, ',') ? end + 1 : end, 0.8);
      }
      if (t.isSignOf(i, "|·•—")) {
        return isBodyAt(from, i, bodies, small) ? named(from, i, i + 1, 0.8) : NameList.none(from);
      }
      if (endsName(i)) {
        return isBodyAt(from, i, bodies, small) && mayEnd(i, from) && !isSubject(from, i)
            ? named(from, i, i + 1, 0.85)
            : NameList.none(from);
      }
    }
    return NameList.none(from);
  }

  /** "Liver cancer - NHS. (n.d.).": a page's title ends in whose page it is. */
  private boolean isBodyBefore(int from, int limit) {
    int stop = from;
    while (stop < limit && !t.isSign(stop, '.')) {
      stop++;
    }
    return t.isSign(stop, '.') && KnownBodies.contains(t.between(from, stop));
  }

  /** "Cancer Council Victoria 2021, Title": nothing but the year ends the name. */
  private boolean bareYearAfterKnown(int from, int i) {
    return t.isYear(i) && t.isSign(i + 1, ',') && KnownBodies.contains(t.between(from, i));
  }

  /** "NICE interventional procedures guidance IPG401 (2011)": the maker, then what it made. */
  private boolean numbersGuidance(int from, int to) {
    boolean guidance = false;
    for (int i = from + 1; i < to; i++) {
      guidance |= t.isOneOf(i, "guidance", "guideline", "appraisal", "standard");
    }
    boolean code =
        to - from == 2
            && IdentifierScheme.NICE.read(t.get(to - 1)) instanceof IdentifierReading.Valid;
    return code || (guidance && (t.isNumber(to - 1) || TailWords.isPage(t, to - 1)));
  }

  private boolean isBodyAt(int from, int i, int bodies, int small) {
    boolean romance = small <= 4 && new BodyList(t).isRomance(from, i);
    return (bodies > 0 && (small <= 1 || romance) && i - from > 1)
        || isAcronym(from, i)
        || (i - from >= 3 && small <= 1 && t.isDomainDot(from + 1))
        || (i - from == 1 && isCamelCase(from))
        || KnownBodies.contains(t.between(from, i))
        || (closesAcronym(i - 1) && KnownBodies.contains(t.between(from, i - 3)))
        || (closesAcronym(i - 1) && small == 0 && i - from > 4 && spells(from, i - 3))
        || (i - from == 1 && isNameAgain(from, i + 1))
        || (i - from > 1 && t.isOneOf(i - 1, TEAMS))
        || (signed && small == 0 && i - from <= 3);
  }

  /** "Mosby. Mosby's Dictionary": the word again, as it is or as whose the work is. */
  private boolean isNameAgain(int name, int next) {
    String word = t.get(name);
    String again = t.get(next);
    return again.equals(word) || again.equals(word + "'s") || again.equals(word + "’s");
  }

  /** "Mayo Clinic Staff": whoever writes a site's pages. */
  static boolean isTeam(String body) {
    String last = body.substring(body.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return body.indexOf(' ') > 0 && List.of(TEAMS).contains(last);
  }

  /** "Antenatal and Postnatal Mental Health:": without a word that heads a body, a subject. */
  boolean isSubject(int from, int colon) {
    boolean joined = false;
    for (int i = from; i < colon; i++) {
      if (t.isWord(i) && !t.is(i, "health") && NameWords.isBody(t.get(i))) {
        return false;
      }
      joined |= t.isOneOf(i, "and", "in");
    }
    return t.isSign(colon, ':') && joined && !KnownBodies.contains(t.between(from, colon));
  }

  private NameList editor(int from, int role) {
    NameList body = named(from, role, afterBracket(role), 0.9);
    return new NameList(body.names(), body.next(), false, true, body.confidence());
  }

  /**
   * "Overseas Institute. (2015).", "Johns Hopkins Medicine. (n.d.). X", "Statistics X . 2015 Y".
   */
  private boolean stopBeforeYear(int from, int i, int bodies, int small) {
    if (!t.isSign(i, '.')) {
      return false;
    }
    if (t.isSign(i + 1, '(') && opensYear(i + 1)) {
      boolean page =
          !t.isYear(i + 2) || Dates.at(t, i + 2).filter(d -> d.date().month() > 0).isPresent();
      return bodies > 0 || (page && small == 0 && i - from <= 8 && wordsAfterBracket(i + 1));
    }
    boolean year = t.isYear(i + 1) && t.isCapitalised(i + 2) && small == 0 && i - from <= 8;
    return year && (bodies > 0 || NameWords.isImpersonal(t.get(from)));
  }

  /** Whether a title follows the bracketed date, not an address. */
  private boolean wordsAfterBracket(int open) {
    int i = open;
    while (i < t.size() && i - open < 9 && !t.isSign(i, ')')) {
      i++;
    }
    i++;
    while (t.isSignOf(i, ".,:")) {
      i++;
    }
    return t.isWord(i) || t.isNumber(i);
  }

  /** The token after the name where it ends at {@code i} without a stop, else 0. */
  private int nameEnd(int from, int i, int bodies, int small, int limit) {
    if (i > from && (bodies > 0 || i - from == 1) && small == 0 && bareYear(i)) {
      return i;
    }
    boolean comma = t.isSign(i, ',') && t.isCapitalised(i + 1);
    boolean apart = t.isSign(i, ',') && !t.isGlued(i);
    if (apart && bodies > 0 && small == 0 && isBodyBeforeStop(i + 1, limit)) {
      return 0;
    }
    boolean acronym = t.isSign(i, ',') && closesAcronym(i - 1) && bodies > 0 && small == 0;
    if (acronym && !isBodyBeforeStop(i + 1, limit) && !opensYear(i)) {
      return i;
    }
    if ((apart && (bodies > 0 || isAcronym(from, i)))
        || (comma && bodies > 0 && small == 0 && i - from > 1 && isCommaParted(i))) {
      return i;
    }
    if (closesYear(i, bodies, small)) {
      return i;
    }
    boolean bracket = closesAcronym(i) && bodies > 0 && small == 0 && t.isCapitalised(i + 1);
    return bracket && !yearAhead(i, limit) ? i + 1 : 0;
  }

  /** "Centers for Disease Control, National Center for Health Statistics.": the body's part. */
  private boolean isBodyBeforeStop(int from, int limit) {
    boolean head = false;
    for (int i = from; i < limit; i++) {
      if (t.isSign(i, '.') && !t.isGlued(i + 1)) {
        return head && i - from > 2 && t.isCapitalised(i + 1);
      }
      if (!(t.isCapitalised(i) || isSmall(i))) {
        return false;
      }
      head |= NameWords.isHead(t.get(i));
    }
    return false;
  }

  /** "Cancer Research UK, Survival for liver cancer, https://...": no stop before the address. */
  private boolean isCommaParted(int from) {
    for (int i = from; i < t.size(); i++) {
      if (t.isMask(i)) {
        return t.isSign(i - 1, ',') && i - from > 2;
      }
      if (t.isSignOf(i, ".:;?([")) {
        return false;
      }
    }
    return false;
  }

  /** "Institute of Health and Welfare 2021. Title": the only year that stands as a date. */
  private boolean closesYear(int i, int bodies, int small) {
    if (!(t.isYear(i) && t.isSign(i + 1, '.') && bodies > 0 && small == 0)) {
      return false;
    }
    for (int k = i + 2; k < t.size(); k++) {
      if (t.isYear(k) && !t.isWord(k - 1)) {
        return false;
      }
    }
    return t.isCapitalised(i + 2);
  }

  /** "Integraal Kankercentrum Nederland (IKNL)": the acronym begins as the first word does. */
  private boolean spells(int from, int open) {
    return t.first(from) == t.first(open + 1)
        && t.get(open + 1).chars().filter(Character::isUpperCase).count() == t.length(open + 1)
        && t.length(open + 1) > 2;
  }

  private boolean bareYear(int i) {
    boolean afterAcronym = closesAcronym(i - 1) && t.isSign(i + 1, ',') && t.isCapitalised(i + 2);
    return (t.isYear(i) || t.isYearWithLetter(i))
        && (t.isCapitalised(i + 1) || afterAcronym)
        && !t.isSign(i - 1, '(')
        && !bracketedYearAfter(i + 2);
  }

  /** "Statistics Office Census 2006 Residents. Dublin: X (2008)": the first year is a title's. */
  private boolean bracketedYearAfter(int from) {
    for (int i = from; i < t.size(); i++) {
      if (t.isYear(i) && t.isSign(i - 1, '(') && t.isSign(i + 1, ')')) {
        return true;
      }
    }
    return false;
  }

  /** The name goes on to the year: "(AOAC) International (2002)". */
  private boolean yearAhead(int i, int limit) {
    for (int j = i + 1; j < limit && !(t.isSign(j, '.') && !t.isGlued(j + 1)); j++) {
      if (opensYear(j)) {
        return true;
      }
    }
    return false;
  }

  private NameList named(int from, int to, int next, double confidence) {
    int end = to;
    while (end > from && t.isSignOf(end - 1, ".,;:")) {
      end--;
    }
    boolean release = t.isOneOf(end - 2, "press", "news", "media") && t.is(end - 1, "release");
    end = release ? end - 2 : end;
    if (end <= from) {
      return NameList.none(from);
    }
    return new NameList(
        List.of(new CitedName.Organisation(t.between(from, end))), next, false, false, confidence);
  }

  /** "(2013", ", 2013," or ". 2013." after the name. */
  private boolean opensYear(int i) {
    if (t.isSignOf(i, "([")) {
      return t.isYear(i + 1)
          || isMonthAlone(i + 1)
          || t.isYearWithLetter(i + 1)
          || (t.is(i + 1, "n") && t.isSign(i + 2, '.') && t.is(i + 3, "d"))
          || (t.is(i + 1, "no") && t.is(i + 2, "date"))
          || t.is(i + 1, "undated");
    }
    boolean year = t.isYear(i + 1) || t.isYearWithLetter(i + 1);
    return t.isSign(i, ',') && year && t.isSignOf(i + 2, ",.:");
  }

  /** "November 2014)". */
  private boolean isMonthAlone(int i) {
    return Dates.month(t, i) > 0
        && Dates.at(t, i).filter(date -> t.isSignOf(date.next(), ")]")).isPresent();
  }

  private boolean opensRole(int i) {
    return t.isSign(i, '(')
        && t.isOneOf(i + 1, "ed", "eds", "editor", "editors", "hrsg", "hg", "coord", "dir");
  }

  private int afterBracket(int i) {
    int j = i;
    while (j < t.size() && j - i < 5 && !t.isSign(j, ')')) {
      j++;
    }
    return j + 1;
  }

  /** The bracket that closes "(NICE)" or "[FAO]". */
  private boolean closesAcronym(int i) {
    return t.isSignOf(i, ")]") && t.isWord(i - 1) && t.isSignOf(i - 2, "([") && isUpper(i - 1);
  }

  private boolean endsName(int i) {
    return (t.isSign(i, '.') && !t.isGlued(i + 1) && !isAbbreviation(i)) || t.isSignOf(i, ":;?");
  }

  private boolean isAbbreviation(int i) {
    return (t.isOneOf(i - 1, "st", "dept", "u", "univ", "dr", "prof", "mt")
            && t.isCapitalised(i + 1))
        || (t.isWord(i - 1) && t.length(i - 1) == 1);
  }

  /** A colon ends a name where a title follows ("American Cancer Society: Facts"). */
  private boolean mayEnd(int i, int from) {
    boolean dates = t.isOneOf(i - 1, DateWords.REVISIONS);
    return !t.isSignOf(i, ";?") && !dates && i - from <= 18;
  }

  private boolean isAcronym(int from, int to) {
    if (to - from != 1 || t.length(from) < 2) {
      return false;
    }
    int small = 0;
    for (int k = t.start(from); k < t.end(from); k++) {
      small += Character.isLowerCase(t.source().charAt(k)) ? 1 : 0;
    }
    return small == 0 || (small == 1 && t.length(from) >= 4);
  }

  /** "AskMayoExpert", "StatPearls": a capital within the word, as sites' names have it. */
  private boolean isCamelCase(int i) {
    boolean small = false;
    for (int k = t.start(i) + 1; k < t.end(i); k++) {
      char c = t.source().charAt(k);
      if (small && Character.isUpperCase(c) && !Tokens.isHyphen(t.source().charAt(k - 1))) {
        return t.isCapitalised(i);
      }
      small |= Character.isLowerCase(c);
    }
    return false;
  }

  private boolean isUpper(int i) {
    for (int k = t.start(i); k < t.end(i); k++) {
      if (Character.isLowerCase(t.source().charAt(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSmall(int i) {
    return t.isOneOf(
        i, "of", "and", "the", "for", "in", "on", "de", "la", "et", "to", "des", "und", "du", "del",
        "für", "with");
  }
}

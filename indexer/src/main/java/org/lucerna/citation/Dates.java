package org.lucerna.citation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lucerna.model.PartialDate;

/** Reads dates as references write them, from a token on. What is ambiguous stays unsaid. */
final class Dates {

  /**
   * A date and where it ends.
   *
   * @param next the token after it
   */
  record Found(PartialDate date, int next) {}

  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };
  private static final String[] FULL_MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  /** Months of other languages that English does not share. */
  private static final Map<String, Integer> OTHER_MONTHS =
      Map.ofEntries(
          Map.entry("januar", 1),
          Map.entry("jänner", 1),
          Map.entry("janvier", 1),
          Map.entry("enero", 1),
          Map.entry("februar", 2),
          Map.entry("février", 2),
          Map.entry("febrero", 2),
          Map.entry("märz", 3),
          Map.entry("mars", 3),
          Map.entry("marzo", 3),
          Map.entry("avril", 4),
          Map.entry("abril", 4),
          Map.entry("mai", 5),
          Map.entry("mayo", 5),
          Map.entry("juni", 6),
          Map.entry("juin", 6),
          Map.entry("junio", 6),
          Map.entry("juli", 7),
          Map.entry("juillet", 7),
          Map.entry("julio", 7),
          Map.entry("août", 8),
          Map.entry("agosto", 8),
          Map.entry("septembre", 9),
          Map.entry("septiembre", 9),
          Map.entry("oktober", 10),
          Map.entry("octobre", 10),
          Map.entry("octubre", 10),
          Map.entry("novembre", 11),
          Map.entry("noviembre", 11),
          Map.entry("dezember", 12),
          Map.entry("décembre", 12),
          Map.entry("diciembre", 12),
          Map.entry("gennaio", 1),
          Map.entry("febbraio", 2),
          Map.entry("aprile", 4),
          Map.entry("maggio", 5),
          Map.entry("giugno", 6),
          Map.entry("luglio", 7),
          Map.entry("settembre", 9),
          Map.entry("ottobre", 10),
          Map.entry("dicembre", 12),
          Map.entry("januari", 1),
          Map.entry("februari", 2),
          Map.entry("maart", 3),
          Map.entry("mei", 5),
          Map.entry("augustus", 8),
          Map.entry("stycznia", 1),
          Map.entry("lutego", 2),
          Map.entry("marca", 3),
          Map.entry("kwietnia", 4),
          Map.entry("maja", 5),
          Map.entry("czerwca", 6),
          Map.entry("lipca", 7),
          Map.entry("sierpnia", 8),
          Map.entry("września", 9),
          Map.entry("października", 10),
          Map.entry("listopada", 11),
          Map.entry("grudnia", 12),
          Map.entry("okt", 10),
          Map.entry("dez", 12),
          Map.entry("mär", 3),
          Map.entry("febr", 2),
          Map.entry("janeiro", 1),
          Map.entry("fevereiro", 2),
          Map.entry("março", 3),
          Map.entry("maio", 5),
          Map.entry("junho", 6),
          Map.entry("julho", 7),
          Map.entry("setembro", 9),
          Map.entry("outubro", 10),
          Map.entry("novembro", 11),
          Map.entry("dezembro", 12),
          Map.entry("fev", 2),
          Map.entry("abr", 4),
          Map.entry("avr", 4),
          Map.entry("maj", 5),
          Map.entry("ago", 8),
          Map.entry("set", 9),
          Map.entry("out", 10),
          Map.entry("desember", 12),
          Map.entry("ene", 1),
          Map.entry("dic", 12));

  private Dates() {}

  /** 1 to 12, or 0 where the token is no month. */
  static int month(Tokens tokens, int i) {
    if (!tokens.isWord(i) || tokens.length(i) < 3) {
      return 0;
    }
    if (tokens.length(i) > 6) {
      int joined = firstOfTwo(tokens.get(i));
      if (joined > 0 || tokens.length(i) > 10) {
        return joined;
      }
    }
    for (int m = 0; m < 12; m++) {
      if (tokens.is(i, MONTHS[m]) || tokens.is(i, FULL_MONTHS[m])) {
        return m + 1;
      }
    }
    if (tokens.is(i, "sept")) {
      return 9;
    }
    boolean dated =
        tokens.isYear(i + 1)
            || tokens.isSignOf(i - 1, ".")
            || tokens.isNumber(i - 1)
            || tokens.isYear(i + 2);
    return dated ? OTHER_MONTHS.getOrDefault(tokens.get(i).toLowerCase(Locale.ROOT), 0) : 0;
  }

  /** "Jul-Dec" and "September-October" are the first of the two; 0 for any other word. */
  private static int firstOfTwo(String word) {
    int hyphen = 3;
    while (hyphen < word.length() && hyphen < 10 && !Tokens.isHyphen(word.charAt(hyphen))) {
      hyphen++;
    }
    boolean two = hyphen < 10 && word.length() >= hyphen + 4 && word.length() <= 2 * 9 + 1;
    return two && isMonth(word.substring(hyphen + 1)) > 0 ? isMonth(word.substring(0, hyphen)) : 0;
  }

  private static int isMonth(String word) {
    for (int m = 0; m < 12; m++) {
      if (word.equalsIgnoreCase(MONTHS[m]) || word.equalsIgnoreCase(FULL_MONTHS[m])) {
        return m + 1;
      }
    }
    return word.equalsIgnoreCase("sept") ? 9 : 0;
  }

  /** The date at a token, in any of the usual orders. */
  static Optional<Found> at(Tokens t, int i) {
    if (t.isYear(i)) {
      return Optional.of(yearFirst(t, i));
    }
    int month = month(t, i);
    if (month > 0) {
      return monthFirst(t, i, month);
    }
    if (isDay(t, i) && t.isWord(i)) {
      return dayThenMonth(t, i);
    }
    if (t.isNumber(i) && t.length(i) <= 2) {
      Optional<Found> named = dayThenMonth(t, i);
      return named.isPresent() ? named : numeric(t, i);
    }
    return Optional.empty();
  }

  /** "Nov 29, 2003" and "24 January" where the year stands before: the token after, else i. */
  static int afterDayOfKnownYear(Tokens t, int i) {
    int day = t.isNumber(i) ? i : i + 1;
    if (!t.isNumber(day) || t.length(day) > 2) {
      return i;
    }
    boolean last = day > i && t.isSign(day + 1, ',') && t.isYear(day + 2);
    int month = day == i ? i + 1 : i;
    boolean whole = (last || (day == i && t.length(month) > 2)) && month(t, month) > 0;
    return !whole ? i : last ? day + 3 : month + 1;
  }

  /** As {@link #at}, and "2018 5 21", which is a date only where nothing else can stand. */
  static Optional<Found> inNote(Tokens t, int i) {
    boolean spaced =
        t.isYear(i)
            && t.isNumber(i + 1)
            && t.length(i + 1) <= 2
            && t.number(i + 1) >= 1
            && t.number(i + 1) <= 12
            && t.isNumber(i + 2)
            && isDay(t, i + 2);
    return spaced
        ? Optional.of(
            new Found(new PartialDate(t.year(i), t.number(i + 1), t.number(i + 2)), i + 3))
        : at(t, i);
  }

  private static Found yearFirst(Tokens t, int i) {
    int year = t.year(i);
    int j = skip(t, i + 1, ",");
    int month = month(t, j);
    boolean dayFirst = j > i + 1 && isDay(t, j) && month(t, j + 1) > 0;
    if (dayFirst) {
      return new Found(new PartialDate(year, month(t, j + 1), t.number(j)), j + 2);
    }
    if (month > 0) {
      int k = skip(t, j + 1, ".,");
      if (isDay(t, k) && !t.isSignOf(k + 1, ":(")) {
        return new Found(new PartialDate(year, month, t.number(k)), afterDays(t, k + 1));
      }
      return new Found(new PartialDate(year, month, 0), t.isSign(j + 1, '.') ? j + 2 : j + 1);
    }
    boolean iso =
        (t.isDash(i + 1) || t.isSign(i + 1, '/')) && t.isNumber(i + 2) && t.length(i + 2) <= 2;
    if (iso && t.number(i + 2) >= 1 && t.number(i + 2) <= 12) {
      boolean day = (t.isDash(i + 3) || t.isSign(i + 3, '/')) && isDay(t, i + 4);
      int d = day ? t.number(i + 4) : 0;
      return new Found(new PartialDate(year, t.number(i + 2), d), day ? i + 5 : i + 3);
    }
    return new Found(PartialDate.ofYear(year), i + 1);
  }

  private static Optional<Found> monthFirst(Tokens t, int i, int month) {
    int j = skip(t, i + 1, ".");
    if (t.isYear(skip(t, j, ","))) {
      int y = skip(t, j, ",");
      return Optional.of(new Found(new PartialDate(t.year(y), month, 0), y + 1));
    }
    if (isDay(t, j)) {
      int k = t.isOneOf(j + 1, "st", "nd", "rd", "th") ? j + 2 : j + 1;
      k = skip(t, afterLastDay(t, k), ",.");
      if (t.isYear(k)) {
        return Optional.of(new Found(new PartialDate(t.year(k), month, dayOf(t, j)), k + 1));
      }
    }
    return Optional.empty();
  }

  /** "May 31-June 3, 2023", "May 3-6, 2025": after the last day; the first one is the date. */
  private static int afterLastDay(Tokens t, int i) {
    if (!t.isDash(i)) {
      return i;
    }
    int month = i + 1;
    int day = month(t, month) > 0 ? month + 1 : month;
    return isDay(t, day) && t.isYear(skip(t, day + 1, ",.")) ? day + 1 : i;
  }

  /** "2005 Feb 12-18;365", "2004 May 29-Jun 4;363": after the last day of a weekly's issue. */
  private static int afterDays(Tokens t, int i) {
    int day = t.isDash(i) && month(t, i + 1) > 0 ? i + 2 : i + 1;
    return t.isDash(i) && isDay(t, day) && t.isSign(day + 1, ';') ? day + 1 : i;
  }

  private static Optional<Found> dayThenMonth(Tokens t, int i) {
    int j = t.isOneOf(i + 1, "st", "nd", "rd", "th") ? i + 2 : i + 1;
    j = t.isDash(j) || t.isSign(j, '/') || t.isSign(j, '.') || t.isOneOf(j, "of", "de") ? j + 1 : j;
    int month = month(t, j);
    int y = t.isOneOf(j + 1, "de", "del") ? j + 2 : skip(t, j + 1, ".,-/");
    if (month > 0 && isDay(t, i) && t.isYear(y)) {
      return Optional.of(
          new Found(
              new PartialDate(t.year(y), month, t.isNumber(i) ? t.number(i) : dayOf(t, i)), y + 1));
    }
    return Optional.empty();
  }

  /**
   * 30/3/2011: day and month are told apart only where one of them is above 12 or both agree, or by
   * the {@code <MM/DD/YYYY>} that the National Cancer Institute has its PDQ summaries cited with.
   */
  private static Optional<Found> numeric(Tokens t, int i) {
    if (t.isSign(i + 1, '/') && t.isYear(i + 2) && t.number(i) >= 1 && t.number(i) <= 12) {
      return Optional.of(new Found(new PartialDate(t.year(i + 2), t.number(i), 0), i + 3));
    }
    boolean shape =
        t.isSignOf(i + 1, "/.-–")
            && t.isNumber(i + 2)
            && t.length(i + 2) <= 2
            && t.isSignOf(i + 3, "/.-–")
            && t.isNumber(i + 4);
    if (!shape || !(t.isYear(i + 4) || t.length(i + 4) == 2)) {
      return Optional.empty();
    }
    int year = t.isYear(i + 4) ? t.year(i + 4) : 2000 + t.number(i + 4);
    int a = t.number(i);
    int b = t.number(i + 2);
    boolean dots = t.isSign(i + 1, '.');
    if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) {
      return Optional.empty();
    }
    PartialDate date = PartialDate.ofYear(year);
    boolean monthFirst = t.isSign(i - 1, '<') && t.isSign(i + 5, '>');
    if (a > 12 || (dots && b <= 12)) {
      date = new PartialDate(year, b, a);
    } else if (b > 12 || a == b || monthFirst) {
      date = new PartialDate(year, a, b);
    }
    return Optional.of(new Found(date, i + 5));
  }

  private static boolean isDay(Tokens t, int i) {
    if (t.isNumber(i)) {
      return t.length(i) <= 2 && t.number(i) >= 1 && t.number(i) <= 31;
    }
    return t.isWord(i) && dayOf(t, i) > 0;
  }

  /** "3" and "3rd" are 3. */
  private static int dayOf(Tokens t, int i) {
    String word = t.get(i).toLowerCase(Locale.ROOT);
    int digits = 0;
    while (digits < word.length() && digits < 2 && Tokens.isDigit(word.charAt(digits))) {
      digits++;
    }
    String rest = word.substring(digits);
    boolean ordinal =
        rest.isEmpty()
            || rest.equals("st")
            || rest.equals("nd")
            || rest.equals("rd")
            || rest.equals("th");
    int day = digits == 0 ? 0 : Integer.parseInt(word.substring(0, digits));
    return ordinal && day <= 31 ? day : 0;
  }

  private static int skip(Tokens t, int i, String signs) {
    return t.isSignOf(i, signs) ? i + 1 : i;
  }
}

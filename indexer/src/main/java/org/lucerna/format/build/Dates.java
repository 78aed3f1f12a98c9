package org.lucerna.format.build;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.PartialDate;

/** Dates as the sources write them. */
public final class Dates {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");
  private static final Pattern DAY = Pattern.compile("(?<![\\d])(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("\\s*(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "\\s*(\\d{4})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{1,2}))?(?!\\d).*", Pattern.DOTALL);
  private static final Pattern COMPACT = Pattern.compile("\\s*(\\d{4}) ?(\\d{2}) ?(\\d{2})\\s*");

  private Dates() {}

  /**
   * From separate fields; a month may be a number or a name. Nothing without a year, and no day
   * that its month does not have.
   */
  public static Optional<PartialDate> of(String year, String month, String day) {
    int y = number(year);
    if (y < 1 || y > 9999) {
      return Optional.empty();
    }
    int m = month.isEmpty() ? 0 : monthOf(month);
    int d = m == 0 ? 0 : number(day);
    return Optional.of(new PartialDate(y, m, m > 0 && YearMonth.of(y, m).isValidDay(d) ? d : 0));
  }

  /**
   * Any date a person can read: {@code 2018-04-03}, {@code 3 April 2018}, {@code April 3, 2018},
   * {@code 1998 Dec-1999 Jan}, {@code Winter 1999}, {@code 03/04/2018} (day first, as registries
   * write it, unless that is impossible). A range counts from its beginning.
   */
  public static Optional<PartialDate> parse(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return numeric(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches() && number(yearFirst.group(2)) <= 12) {
      String day = yearFirst.group(3);
      return numeric(yearFirst.group(1), yearFirst.group(2), day == null ? "" : day);
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return number(slashed.group(3)) > 12
          ? numeric(slashed.group(4), slashed.group(1), slashed.group(3))
          : numeric(slashed.group(4), slashed.group(3), slashed.group(1));
    }
    return words(text);
  }

  private static Optional<PartialDate> words(String text) {
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return Optional.empty();
    }
    Matcher word = WORD.matcher(text);
    int month = 0;
    int monthAt = 0;
    int monthEnd = 0;
    while (month == 0 && word.find()) {
      month = monthOf(word.group());
      monthAt = word.start();
      monthEnd = word.end();
    }
    int day = month == 0 ? 0 : dayNear(text, monthAt, monthEnd, year.start());
    return of(year.group(), month == 0 ? "" : Integer.toString(month), Integer.toString(day));
  }

  /** {@code 3 April} or {@code April 3}; not the 10 of {@code 10:30} or of another date. */
  private static int dayNear(String text, int monthAt, int monthEnd, int yearAt) {
    Matcher before = DAY.matcher(text.substring(Math.max(0, monthAt - 8), monthAt));
    int day = 0;
    while (before.find()) {
      day = number(before.group(1));
    }
    if (day == 0) {
      int from = yearAt < monthAt || yearAt > monthEnd ? monthEnd : yearAt;
      Matcher after = DAY.matcher(text.substring(from, Math.min(text.length(), from + 6)));
      boolean next = after.find() && after.start() < 4 && !isParted(text, from, after.start());
      day = next ? number(after.group(1)) : 0;
    }
    return day > 31 ? 0 : day;
  }

  /** Behind a semicolon or a bracket stand volume and issue, as in {@code 2023 Apr;12(4)}. */
  private static boolean isParted(String text, int from, int length) {
    return text.substring(from, from + length).chars().anyMatch(c -> ";:(".indexOf(c) >= 0);
  }

  private static Optional<PartialDate> numeric(String year, String month, String day) {
    return of(year, month.equals("00") ? "" : month, day.isEmpty() ? "0" : day);
  }

  /** 1 to 12 for {@code Jan}, {@code january} or {@code 01}; 0 for what is no month. */
  static int monthOf(String text) {
    int number = number(text);
    if (number > 0) {
      return number <= 12 ? number : 0;
    }
    if (text.length() < 3) {
      return 0;
    }
    int at = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
    return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
  }

  private static int number(String text) {
    int value = 0;
    String bare = text.strip();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c < '0' || c > '9' || value > 9999) {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}

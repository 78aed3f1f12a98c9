package org.lucerna.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source gives it.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 31, or 0 where unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?.*");

  public PartialDate {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
      throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
    }
    if (month == 0) {
      day = 0;
    }
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** Reads {@code 2018}, {@code 2018-04} or {@code 2018-04-03} (ISO 8601, 5.2.2), else nothing. */
  public static Optional<PartialDate> parseIso(String text) {
    Matcher matcher = ISO.matcher(text.strip());
    if (!matcher.matches() || matcher.group(1).equals("0000")) {
      return Optional.empty();
    }
    int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return month > 12 || day > 31
        ? Optional.empty()
        : Optional.of(new PartialDate(Integer.parseInt(matcher.group(1)), month, day));
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = Integer.compare(month, other.month);
    return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /** ISO 8601, as long as the date is precise. */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}

package org.lucerna.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.query.SearchRequest;

/** Numbers, years, places and distances as people write them into parameters. */
final class RangeText {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s*(-?\\d{1,3}(?:\\.\\d{1,10})?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d{1,10})?)\\s*");
  private static final Pattern DISTANCE =
      Pattern.compile("\\s*(\\d{1,5}(?:\\.\\d{1,6})?)\\s*(km|mi)?\\s*");
  private static final double KILOMETRES_A_MILE = 1.609344;
  private static final double FARTHEST = 20_000;

  private RangeText() {}

  static Optional<Integer> integer(String text) {
    return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  static Optional<SearchRequest.YearRange> years(String text) {
    Matcher matcher = YEARS.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Integer> from = Optional.ofNullable(matcher.group(1)).map(Integer::valueOf);
    Optional<Integer> to = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf);
    boolean open = matcher.group(2) != null;
    if (!open) {
      return to.isPresent()
          ? Optional.empty()
          : from.map(year -> new SearchRequest.YearRange(year, year));
    }
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    SearchRequest.YearRange range =
        new SearchRequest.YearRange(from.orElse(Integer.MIN_VALUE), to.orElse(Integer.MAX_VALUE));
    return range.from() <= range.to() ? Optional.of(range) : Optional.empty();
  }

  static Optional<SearchRequest.Near> near(String text, double kilometres) {
    Matcher matcher = PLACE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(matcher.group(1));
    double longitude = Double.parseDouble(matcher.group(2));
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(new SearchRequest.Near(latitude, longitude, kilometres))
        : Optional.empty();
  }

  static Optional<Double> kilometres(String text) {
    Matcher matcher = DISTANCE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(matcher.group(1));
    double kilometres = "mi".equals(matcher.group(2)) ? number * KILOMETRES_A_MILE : number;
    return kilometres > 0 && kilometres <= FARTHEST ? Optional.of(kilometres) : Optional.empty();
  }
}

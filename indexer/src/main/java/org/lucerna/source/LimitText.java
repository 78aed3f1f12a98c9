package org.lucerna.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How values of limits are written: {@code 16 GiB}, {@code 90s}, {@code 1000000}. */
public final class LimitText {
  private static final Pattern WRITTEN =
      Pattern.compile("(?<number>[0-9]{1,15})\\s*(?<unit>[a-z]*)");

  private static final long MILLION = 1_000_000;

  private static final List<String> POWERS = List.of("bytes", "KiB", "MiB", "GiB", "TiB");

  private static final Map<String, Long> SIZES =
      Map.ofEntries(
          Map.entry("", 1L),
          Map.entry("b", 1L),
          Map.entry("bytes", 1L),
          Map.entry("k", 1L << 10),
          Map.entry("kb", 1L << 10),
          Map.entry("kib", 1L << 10),
          Map.entry("m", 1L << 20),
          Map.entry("mb", 1L << 20),
          Map.entry("mib", 1L << 20),
          Map.entry("g", 1L << 30),
          Map.entry("gb", 1L << 30),
          Map.entry("gib", 1L << 30),
          Map.entry("t", 1L << 40),
          Map.entry("tb", 1L << 40),
          Map.entry("tib", 1L << 40));

  private static final Map<String, Long> TIMES =
      Map.of("", 1L, "s", 1L, "seconds", 1L, "m", 60L, "min", 60L, "h", 3600L);

  private static final Map<String, Long> COUNTS = Map.of("", 1L, "k", 1_000L, "m", MILLION);

  private LimitText() {}

  /** A value for a person, in the largest unit that it has a whole number of. */
  public static String of(SourceLimit limit, long value) {
    return switch (limit.unit()) {
      case COUNT -> count(value);
      case CHARACTERS -> count(value) + " characters";
      case SECONDS -> value + " seconds";
      case BYTES -> {
        int power = 0;
        long left = value;
        while (left % 1024 == 0 && power + 1 < POWERS.size()) {
          left /= 1024;
          power++;
        }
        yield left + " " + POWERS.get(power);
      }
    };
  }

  private static String count(long value) {
    boolean millions = value >= MILLION && value % MILLION == 0;
    return millions ? value / MILLION + " million" : Long.toString(value);
  }

  /**
   * A value as a person writes it, upper or lower case: sizes in {@code KiB}, {@code MB}, {@code G}
   * (all of 1024), times in {@code s}, {@code min}, {@code h}, counts in {@code k}, {@code m}
   * (1,000 and 1,000,000); bytes, seconds and single things without a unit.
   *
   * @throws IllegalArgumentException saying what would be a value
   */
  public static long parse(SourceLimit limit, String text) {
    Map<String, Long> units =
        switch (limit.unit()) {
          case COUNT, CHARACTERS -> COUNTS;
          case SECONDS -> TIMES;
          case BYTES -> SIZES;
        };
    Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT).replace("_", ""));
    Long factor = written.matches() ? units.get(written.group("unit")) : null;
    if (factor == null) {
      throw new IllegalArgumentException(
          limit.label() + " must be a " + example(limit) + ", and is '" + text + "'");
    }
    long number = Long.parseLong(written.group("number"));
    if (number < 1 || number > Long.MAX_VALUE / factor) {
      throw new IllegalArgumentException(limit.label() + " is out of range: '" + text + "'");
    }
    return number * factor;
  }

  private static String example(SourceLimit limit) {
    return switch (limit.unit()) {
      case COUNT -> "number such as 1000";
      case CHARACTERS -> "number of characters such as 16m";
      case SECONDS -> "time such as 90s or 2min";
      case BYTES -> "size such as 500MiB or 2GiB";
    };
  }
}

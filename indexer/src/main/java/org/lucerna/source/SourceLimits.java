package org.lucerna.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.RejectedSource;

/** A value for each {@link SourceLimit}. Unchangeable. */
public final class SourceLimits {
  /** Small files may be very repetitive; below this the ratio says nothing. */
  public static final long RATIO_GRACE_BYTES = 16L << 20;

  public static final SourceLimits DEFAULT = new SourceLimits(Map.of());

  private static final Pattern NAMED = Pattern.compile("\\(limit ([a-z-]+)\\)");

  private final Map<SourceLimit, Long> values;

  private SourceLimits(Map<SourceLimit, Long> chosen) {
    EnumMap<SourceLimit, Long> all = new EnumMap<>(SourceLimit.class);
    for (SourceLimit limit : SourceLimit.values()) {
      all.put(limit, chosen.getOrDefault(limit, limit.usual()));
    }
    this.values = Collections.unmodifiableMap(all);
  }

  /** The value in the limit's unit. */
  public long of(SourceLimit limit) {
    return values.getOrDefault(limit, limit.usual());
  }

  /** As {@link #of}; the largest whole number where the value is larger. */
  public int intOf(SourceLimit limit) {
    return (int) Math.min(of(limit), Integer.MAX_VALUE);
  }

  /**
   * These with another value for one limit.
   *
   * @throws IllegalArgumentException where that is less than {@link SourceLimit#least}
   */
  public SourceLimits with(SourceLimit limit, long value) {
    if (value < limit.least()) {
      throw new IllegalArgumentException(
          limit.label() + " must be at least " + LimitText.of(limit, limit.least()));
    }
    Map<SourceLimit, Long> chosen = new EnumMap<>(values);
    chosen.put(limit, value);
    return new SourceLimits(chosen);
  }

  /**
   * Says of something that it is more than a limit allows, and which: {@code more than 16 GiB
   * (limit file-size)}.
   */
  public String moreThan(SourceLimit limit) {
    return "more than " + LimitText.of(limit, of(limit)) + " (limit " + limit.label() + ")";
  }

  /**
   * Whether a refusal came of a limit that has another value here, so that reading again may end
   * otherwise. What {@link #moreThan} wrote is all that an index keeps of that value.
   */
  public boolean mayLift(RejectedSource refusal) {
    Matcher named = NAMED.matcher(refusal.detail());
    return named.find()
        && SourceLimit.ofLabel(named.group(1))
            .filter(limit -> !refusal.detail().contains(moreThan(limit)))
            .isPresent();
  }
}

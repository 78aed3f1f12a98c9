package org.lucerna.check.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lucerna.check.Severity;
import org.lucerna.check.style.CitationStyle;

/**
 * What a team has set; everything else is as the rules come.
 *
 * @param severities by rule code; empty for a rule that is switched off
 * @param staleYears after how many years a date is stale
 * @param ownNames names and hosts of the site that publishes the articles
 * @param style of corrected citations
 */
public record CheckSettings(
    Map<String, Optional<Severity>> severities,
    int staleYears,
    Set<String> ownNames,
    List<Suppression> suppressions,
    CitationStyle style) {
  /** SPEC section 6, LUC701. */
  public static final int STALE_YEARS = 3;

  public CheckSettings {
    severities = Map.copyOf(severities);
    ownNames = Set.copyOf(ownNames);
    suppressions = List.copyOf(suppressions);
  }

  public static CheckSettings none() {
    return new CheckSettings(Map.of(), STALE_YEARS, Set.of(), List.of(), CitationStyle.NLM);
  }

  public CheckSettings withStyle(CitationStyle other) {
    return new CheckSettings(severities, staleYears, ownNames, suppressions, other);
  }
}

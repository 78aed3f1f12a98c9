package org.lucerna.format.guidance;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;

/** NICE's numbers and what they stand for. */
final class NiceNumbers {
  private static final Pattern IN_URL =
      Pattern.compile(
          "(?i)/(?:guidance|publicationtype)/(?:indevelopment/)?([a-z]{2,4}-?[a-z]*\\d+)\\b");

  private NiceNumbers() {}

  static Optional<Identifier> parse(String text) {
    return IdentifierScheme.NICE.parse(text.strip().toUpperCase(Locale.ROOT));
  }

  /** The number in the address of a page of NICE's. */
  static Optional<Identifier> inUrl(String url) {
    Matcher matcher = IN_URL.matcher(url);
    return matcher.find() ? parse(matcher.group(1)) : Optional.empty();
  }

  /** NICE's name for the programme a number belongs to. */
  static String typeOf(Identifier number) {
    return switch (number.value().replaceAll("\\d.*$", "")) {
      case "NG" -> "NICE guideline";
      case "CG" -> "Clinical guideline";
      case "CSG" -> "Cancer service guideline";
      case "PH" -> "Public health guideline";
      case "SC" -> "Social care guideline";
      case "TA" -> "Technology appraisal guidance";
      case "IPG" -> "Interventional procedures guidance";
      case "DG" -> "Diagnostics guidance";
      case "MTG" -> "Medical technologies guidance";
      case "HST" -> "Highly specialised technologies guidance";
      case "HTG" -> "HealthTech guidance";
      case "HTE" -> "Health technology evaluation";
      case "QS" -> "Quality standard";
      case "IND" -> "Indicator";
      case "ES", "ESNM", "ESUOM" -> "Evidence summary";
      case "MIB" -> "Medtech innovation briefing";
      default -> "Guidance";
    };
  }
}

package org.lucerna.format.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trial phases in the words of ClinicalTrials.gov's API v2, from what any registry says. */
final class Phases {
  private static final Pattern NUMBER = Pattern.compile("\\b(IV|III|II|I|[1-4])[ab]?\\b");

  private static final Pattern ASKED =
      Pattern.compile("\\(?(?<phase>PHASE ?(?:IV|III|II|I|[1-4]))\\)? ?: ?(?<answer>YES|NO)\\b");

  private Phases() {}

  static List<String> of(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    if (upper.isEmpty()) {
      return List.of();
    }
    if (upper.startsWith("EARLY") || upper.contains("PHASE 0") || upper.equals("0")) {
      return List.of("EARLY_PHASE1");
    }
    String apart = affirmed(upper).replace("PHASE", " ").replaceAll("[^A-Z0-9]+", " ");
    List<String> phases = new ArrayList<>();
    Matcher number = NUMBER.matcher(apart);
    while (number.find()) {
      String phase =
          "PHASE"
              + switch (number.group(1)) {
                case "I", "1" -> 1;
                case "II", "2" -> 2;
                case "III", "3" -> 3;
                default -> 4;
              };
      if (!phases.contains(phase)) {
        phases.add(phase);
      }
    }
    boolean none = upper.equals("NA") || upper.equals("N/A") || upper.startsWith("NOT APPLIC");
    return phases.isEmpty() && none ? List.of("NA") : phases;
  }

  /**
   * Of EU CTR's form, which names every phase and says yes or no behind each ({@code Therapeutic
   * exploratory (Phase II): no}), those with a yes; else the whole.
   */
  private static String affirmed(String upper) {
    Matcher asked = ASKED.matcher(upper);
    if (!asked.find()) {
      return upper;
    }
    StringBuilder affirmed = new StringBuilder();
    do {
      if (asked.group("answer").equals("YES")) {
        affirmed.append(asked.group("phase")).append(' ');
      }
    } while (asked.find());
    return affirmed.toString();
  }
}

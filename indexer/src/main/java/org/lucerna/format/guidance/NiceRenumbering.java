package org.lucerna.format.guidance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lucerna.model.Identifier;

/**
 * What a sentence says about guidance that got another number and stayed what it was: {@code
 * Interventional procedures guidance 553 has been migrated to HealthTech guidance 398}.
 *
 * @param before the numbers given up, empty where the sentence only says "this guidance"
 * @param after the numbers it has now, empty where the sentence only says what it had before
 * @param subject the words about which it is said
 */
record NiceRenumbering(List<Identifier> before, List<Identifier> after, String subject) {
  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)^(?<from>.{1,160}?) (?:has|have|was|were)(?: now)?(?: been)?(?: now)?"
              + " (?:migrated|re-?numbered|re-?badged)"
              + "(?: from (?<old>.{1,60}?))? (?:to|as|into) (?<to>.{1,100})$");

  private static final Pattern BY_NICE =
      Pattern.compile(
          "(?i)^(?:we|nice) (?:has|have)(?: now)? (?:migrated|re-?numbered|re-?badged)"
              + " (?<from>.{1,100}?)(?: from (?<old>.{1,60}?))? (?:to|as|into) (?<to>.{1,100})$");

  private static final Pattern FORMERLY =
      Pattern.compile(
          "(?i)^(?<from>.{1,120}?) (?:was|is) (?:previously|formerly)"
              + " (?:numbered|called|known as|published as|issued as)(?: as)? (?<old>.{1,60})$");

  static Optional<NiceRenumbering> in(String sentence) {
    for (Pattern pattern : List.of(MOVED, BY_NICE)) {
      Matcher moved = pattern.matcher(sentence);
      if (moved.find()) {
        String from = moved.group("from");
        String old = moved.group("old") == null ? from : moved.group("old");
        List<Identifier> after = NiceCodes.in(moved.group("to"));
        return after.isEmpty()
            ? Optional.empty()
            : Optional.of(new NiceRenumbering(NiceCodes.in(old), after, from));
      }
    }
    Matcher formerly = FORMERLY.matcher(sentence);
    return formerly.find()
        ? Optional.of(
            new NiceRenumbering(
                NiceCodes.in(formerly.group("old")), List.of(), formerly.group("from")))
        : Optional.empty();
  }
}

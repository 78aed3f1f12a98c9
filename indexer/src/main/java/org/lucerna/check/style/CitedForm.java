package org.lucerna.check.style;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lucerna.model.Citation;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;

/**
 * What a corrected citation takes from the entry and not from the record.
 *
 * @param namedOfMore how many authors the entry names before it says that there are others
 * @param accessed when its author looked at the work
 * @param accessedWords that day as written where only its writer knows the month: "12/03/2024"
 */
public record CitedForm(
    OptionalInt namedOfMore, Optional<PartialDate> accessed, Optional<String> accessedWords) {
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)");

  /**
   * @param raw the entry as it stands
   */
  public static CitedForm of(Citation citation, String raw) {
    return new CitedForm(
        citation.othersOmitted() ? OptionalInt.of(citation.authors().size()) : OptionalInt.empty(),
        citation.accessed(),
        citation.accessed().filter(date -> date.month() == 0).flatMap(date -> words(date, raw)));
  }

  private static Optional<String> words(PartialDate date, String raw) {
    return NUMBERS
        .matcher(raw)
        .results()
        .map(MatchResult::group)
        .filter(numbers -> numbers.endsWith(Integer.toString(date.year())))
        .findFirst();
  }

  /**
   * Whether the entry knows of more authors than the record has: the record, too, leaves some out.
   */
  boolean namesMoreThan(List<PersonName> recorded) {
    return !recorded.isEmpty()
        && namedOfMore.isPresent()
        && recorded.size() <= namedOfMore.getAsInt();
  }
}

package org.lucerna.check.style;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lucerna.model.Citation;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;

/**
 * What a corrected citation takes from the entry and not from the record.
 *
 * @param namedOfMore how many authors the entry names before it says that there are others
 * @param accessed when its author looked at the work
 */
public record CitedForm(OptionalInt namedOfMore, Optional<PartialDate> accessed) {

  public static CitedForm of(Citation citation) {
    return new CitedForm(
        citation.othersOmitted() ? OptionalInt.of(citation.authors().size()) : OptionalInt.empty(),
        citation.accessed());
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

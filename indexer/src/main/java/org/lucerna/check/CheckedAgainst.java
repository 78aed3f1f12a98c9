package org.lucerna.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.PartialDate;
import org.lucerna.resolve.IndexFacts;

/**
 * What articles were compared with, and how old that is. Silence must not read as "clean" (SPEC
 * section 6).
 *
 * @param indexDate when the index was last written, ISO 8601; empty where there was none
 * @param works in the index
 * @param retractions works it knows to be retracted
 * @param retractionsAsOf date of the newest retraction it knows; empty where none is loaded
 * @param guidance guidance records in it
 * @param guidanceAsOf newest date on any of them; empty where none is loaded
 */
public record CheckedAgainst(
    Optional<String> indexDate,
    long works,
    long retractions,
    Optional<String> retractionsAsOf,
    long guidance,
    Optional<String> guidanceAsOf) {

  public static CheckedAgainst nothing() {
    return new CheckedAgainst(Optional.empty(), 0, 0, Optional.empty(), 0, Optional.empty());
  }

  public static CheckedAgainst index(IndexFacts facts) {
    return new CheckedAgainst(
        Optional.of(facts.written()),
        facts.works(),
        facts.retractions(),
        facts.newestRetraction().map(PartialDate::toString),
        facts.guidance(),
        facts.newestGuidance().map(PartialDate::toString));
  }

  public boolean hasRetractions() {
    return retractions > 0;
  }

  /** What must stand at the top of a report. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (indexDate.isEmpty()) {
      warnings.add("There was no index: nothing was looked up.");
    }
    if (!hasRetractions()) {
      warnings.add("No retraction data is loaded: that no entry is called retracted says nothing.");
    }
    return warnings;
  }

  public String sentence() {
    return "Checked against "
        + indexDate
            .map(date -> "an index of " + works + " works, written " + date)
            .orElse("no index")
        + "; retraction data: "
        + (hasRetractions()
            ? retractions + " works" + retractionsAsOf.map(date -> ", as of " + date).orElse("")
            : "none loaded")
        + "; guidance: "
        + (guidance > 0
            ? guidance + " records" + guidanceAsOf.map(date -> ", as of " + date).orElse("")
            : "none loaded")
        + '.';
  }
}

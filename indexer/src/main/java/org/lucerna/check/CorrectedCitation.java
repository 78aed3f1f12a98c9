package org.lucerna.check;

import java.util.Optional;
import org.lucerna.check.style.CitationStyle;
import org.lucerna.check.style.CitedForm;

/**
 * The record that an entry means, as the entry should cite it.
 *
 * @param style the team's
 */
public record CorrectedCitation(CitationStyle style) {

  /** The finding with the matched record's citation as its mend, where there is a match. */
  public Finding mend(Finding finding, CheckedEntry entry) {
    return of(entry).map(finding::withMend).orElse(finding);
  }

  /** The matched record's citation; keeps the entry's access date, which is the author's to say. */
  public Optional<String> of(CheckedEntry entry) {
    CitedForm form = CitedForm.of(entry.citation(), entry.raw());
    return entry.resolution().match().map(work -> style.cite(work, form));
  }
}

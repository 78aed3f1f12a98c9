package org.lucerna.check;

import java.util.Optional;
import org.lucerna.check.style.CitationStyle;
import org.lucerna.check.style.CitedForm;
import org.lucerna.resolve.IndexedWork;

/**
 * The record that an entry means, as the entry should cite it.
 *
 * @param style the team's
 */
public record CorrectedCitation(CitationStyle style) {
  /**
   * A citation.
   *
   * @param inStyle false where the style has none for the record, and {@code text} is in that of
   *     the National Library of Medicine
   */
  public record Written(String text, boolean inStyle) {}

  /** The finding with the matched record's citation as its mend, where there is a match. */
  public Finding mend(Finding finding, CheckedEntry entry) {
    return of(entry).map(Written::text).map(finding::withMend).orElse(finding);
  }

  /** The matched record's citation; keeps the entry's access date, which is the author's to say. */
  public Optional<Written> of(CheckedEntry entry) {
    CitedForm form = CitedForm.of(entry.citation(), entry.raw());
    return entry.resolution().match().flatMap(work -> written(work, form));
  }

  private Optional<Written> written(IndexedWork work, CitedForm form) {
    return style
        .cite(work, form)
        .map(text -> new Written(text, true))
        .or(() -> CitationStyle.NLM.cite(work, form).map(text -> new Written(text, false)));
  }
}

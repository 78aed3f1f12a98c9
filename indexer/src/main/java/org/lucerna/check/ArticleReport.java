package org.lucerna.check;

import java.util.List;
import org.lucerna.check.settings.Baseline;

/**
 * What was found in one article.
 *
 * @param file as given
 * @param findings in the order of the text
 * @param attributions sources named in the text, each with the entry that gives it
 * @param notes what else a reader of the report must know: lookups that failed, a sample list
 * @param suppressed findings a team has switched off, with its reason
 * @param known findings of the baseline, left out
 */
public record ArticleReport(
    String file,
    String title,
    List<ReportedFinding> findings,
    List<EntryReport> entries,
    List<NamedSource> attributions,
    List<String> notes,
    List<String> suppressed,
    List<Baseline.Known> known) {
  public ArticleReport {
    findings = List.copyOf(findings);
    entries = List.copyOf(entries);
    attributions = List.copyOf(attributions);
    notes = List.copyOf(notes);
    suppressed = List.copyOf(suppressed);
    known = List.copyOf(known);
  }

  /**
   * @param entry position of the entry that gives it, 0 where none does
   */
  public record NamedSource(String name, int entry) {}

  public long count(Severity severity) {
    return findings.stream().filter(it -> it.finding().severity() == severity).count();
  }

  /** The whole list with every matched entry corrected, one entry a line. */
  public String correctedList() {
    StringBuilder list = new StringBuilder();
    entries.forEach(
        it -> list.append(it.position()).append(". ").append(it.corrected()).append('\n'));
    return list.toString();
  }
}

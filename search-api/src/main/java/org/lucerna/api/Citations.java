package org.lucerna.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lucerna.check.CheckReport;
import org.lucerna.check.style.CitationStyle;
import org.lucerna.model.RejectedSource;

/**
 * What the API asks about citations; each answer is of one commit, the newest at that moment.
 * Nothing that is handed in is kept. Safe for use by many threads.
 */
public interface Citations {
  /** References as CSL-JSON, one for each, in order; what stays unparsed is in them. */
  List<Map<String, Object>> parse(List<String> references);

  /** One answer for each reference, in order. */
  List<ResolutionAnswer> resolve(List<String> references);

  /** The entries of a text that is a whole reference list. */
  List<String> entries(String list);

  /** The entries of an article's reference list. */
  Entries entriesOf(Upload article);

  /**
   * A check of articles. What could not be read is among the report's rejections, and the report
   * has no article where none could be.
   *
   * @param style of corrected citations
   * @param asOf the day against which dates count as stale
   */
  CheckReport check(List<Upload> articles, CitationStyle style, LocalDate asOf);

  /**
   * @param rejected why there are none, where the article could not be read
   */
  record Entries(List<String> references, List<RejectedSource> rejected) {
    public Entries {
      references = List.copyOf(references);
      rejected = List.copyOf(rejected);
    }
  }
}

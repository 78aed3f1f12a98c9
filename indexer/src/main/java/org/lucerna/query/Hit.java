package org.lucerna.query;

import java.util.List;
import org.lucerna.model.StudyDesign;

/**
 * A work as a result list shows it.
 *
 * @param match {@code lexical} or {@code semantic}
 * @param highlights sentences with the words that matched
 */
public record Hit(WorkSummary work, double score, String match, List<Highlight> highlights) {
  public Hit {
    highlights = List.copyOf(highlights);
  }

  /**
   * @param field part of the record such as {@code abstract}
   * @param text the sentence
   * @param marks matched stretches of it
   */
  public record Highlight(String field, String text, List<org.lucerna.model.TextSpan> marks) {
    public Highlight {
      marks = List.copyOf(marks);
    }
  }

  public StudyDesign design() {
    return work.design();
  }
}

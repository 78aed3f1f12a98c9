package org.lucerna.query;

import java.util.List;
import org.lucerna.model.AnnotatedRecord;

/**
 * A work with all that is known of it.
 *
 * @param records its source records, the fullest first
 * @param links to and from other works
 */
public record WorkDetail(WorkSummary summary, List<AnnotatedRecord> records, List<WorkLink> links) {
  public WorkDetail {
    records = List.copyOf(records);
    links = List.copyOf(links);
  }

  public AnnotatedRecord fullest() {
    return records.getFirst();
  }
}

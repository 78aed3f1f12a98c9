package org.lucerna.model;

import java.util.List;

/**
 * A record with what Lucerna found in it.
 *
 * @param mentions every mention, negated and hypothetical ones too, in the order of parts and
 *     offsets
 * @param designSource what the design was decided from, such as {@code PublicationType:
 *     Meta-Analysis}
 */
public record AnnotatedRecord(
    EvidenceRecord source, List<Mention> mentions, StudyDesign design, String designSource) {
  public AnnotatedRecord {
    mentions = List.copyOf(mentions);
  }
}

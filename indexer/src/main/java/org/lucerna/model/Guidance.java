package org.lucerna.model;

import java.util.List;
import java.util.Optional;

/**
 * A guideline, technology appraisal, procedure guidance or evidence summary.
 *
 * @param type the publisher's own word, such as {@code Interventional procedures guidance}
 */
public record Guidance(
    RecordHeader header,
    Optional<String> publisher,
    String type,
    GuidanceStatus status,
    String summary,
    List<TextSection> sections,
    List<Reference> references)
    implements EvidenceRecord {
  public Guidance {
    sections = List.copyOf(sections);
    references = List.copyOf(references);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.GUIDANCE;
  }
}

package org.lucerna.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lucerna.model.ConceptId;
import org.lucerna.model.Identifier;
import org.lucerna.model.Provenance;
import org.lucerna.model.RecordFlag;
import org.lucerna.model.RecordId;
import org.lucerna.model.RecordKind;
import org.lucerna.model.StudyDesign;

/**
 * One work: the fullest of its source records, with the identifiers and provenance of all of them.
 *
 * @param source journal, registry or publisher as a result list names it
 * @param identifiers own identifiers of every source record
 * @param status recruitment or guidance status, where the kind has one
 */
public record WorkSummary(
    RecordId id,
    RecordKind kind,
    String title,
    List<String> authors,
    Optional<String> source,
    OptionalInt year,
    List<Identifier> identifiers,
    List<Identifier> mentioned,
    Optional<String> publisher,
    List<Provenance> sources,
    List<ConceptTag> concepts,
    StudyDesign design,
    Set<RecordFlag> flags,
    Optional<String> status,
    Optional<String> url) {
  public WorkSummary {
    authors = List.copyOf(authors);
    identifiers = List.copyOf(identifiers);
    mentioned = List.copyOf(mentioned);
    sources = List.copyOf(sources);
    concepts = List.copyOf(concepts);
    flags = Set.copyOf(flags);
  }

  /**
   * @param direct false for an ancestor that only a narrower concept brought
   */
  public record ConceptTag(ConceptId concept, String label, boolean direct) {}
}

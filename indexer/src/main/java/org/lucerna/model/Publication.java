package org.lucerna.model;

import java.util.List;
import java.util.Optional;

/**
 * A paper, book or chapter as a bibliographic database describes it.
 *
 * @param vernacularTitle the title in the language of the work
 * @param abstractSections in order; empty where there is no abstract
 * @param otherAbstracts abstracts in other languages or of other kinds
 * @param publicationTypes as the source names them
 * @param substances chemicals and supplementary concepts by name
 * @param references its own reference list where the source carries one
 * @param online when it came out online, where the source says so beside the date of its issue
 */
public record Publication(
    RecordHeader header,
    Optional<String> vernacularTitle,
    List<PersonName> authors,
    Optional<JournalIssue> journal,
    List<AbstractSection> abstractSections,
    List<AbstractSection> otherAbstracts,
    List<TextSection> body,
    List<String> publicationTypes,
    List<MeshHeading> mesh,
    List<String> keywords,
    List<String> substances,
    List<String> affiliations,
    Optional<String> publisher,
    List<Reference> references,
    Optional<PartialDate> online)
    implements EvidenceRecord {
  public Publication {
    authors = List.copyOf(authors);
    abstractSections = List.copyOf(abstractSections);
    otherAbstracts = List.copyOf(otherAbstracts);
    body = List.copyOf(body);
    publicationTypes = List.copyOf(publicationTypes);
    mesh = List.copyOf(mesh);
    keywords = List.copyOf(keywords);
    substances = List.copyOf(substances);
    affiliations = List.copyOf(affiliations);
    references = List.copyOf(references);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PUBLICATION;
  }
}

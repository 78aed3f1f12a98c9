package org.lucerna.model;

import java.util.List;
import java.util.Optional;

/**
 * A health article: a web page, leaflet or document for readers.
 *
 * @param publisher who stands behind it, where the text names one
 * @param reviewed when it was last reviewed
 * @param sections headings and paragraphs without navigation and boilerplate
 */
public record SourceArticle(
    RecordHeader header,
    Optional<String> publisher,
    List<PersonName> authors,
    List<PersonName> reviewers,
    Optional<PartialDate> reviewed,
    List<TextSection> sections,
    List<String> keywords,
    List<Reference> references)
    implements EvidenceRecord {
  public SourceArticle {
    authors = List.copyOf(authors);
    reviewers = List.copyOf(reviewers);
    sections = List.copyOf(sections);
    keywords = List.copyOf(keywords);
    references = List.copyOf(references);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ARTICLE;
  }
}

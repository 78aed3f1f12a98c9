package org.lucerna.format.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Reference;
import org.lucerna.model.SourceArticle;
import org.lucerna.model.TextSection;
import org.lucerna.source.SourceFile;

/** An article as far as a reader has come. */
public final class ArticleDraft {
  public final HeaderDraft header = new HeaderDraft();
  private Optional<String> publisher = Optional.empty();
  private final Set<PersonName> authors = new LinkedHashSet<>();
  private final Set<PersonName> reviewers = new LinkedHashSet<>();
  private Optional<PartialDate> reviewed = Optional.empty();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final List<TextSection> sections = new ArrayList<>();
  private String heading = "";
  private int level = 2;
  private final List<String> paragraphs = new ArrayList<>();
  private List<Reference> references = List.of();

  /** The first publisher named stays. */
  public ArticleDraft publisher(String name) {
    if (publisher.isEmpty() && !name.isBlank()) {
      publisher = Optional.of(name.strip());
    }
    return this;
  }

  public Optional<String> publisher() {
    return publisher;
  }

  public boolean hasAuthor() {
    return !authors.isEmpty();
  }

  public ArticleDraft author(PersonName name) {
    if (!name.family().isBlank()) {
      authors.add(name);
    }
    return this;
  }

  public ArticleDraft reviewer(PersonName name) {
    if (!name.family().isBlank()) {
      reviewers.add(name);
    }
    return this;
  }

  /** The latest review counts. */
  public ArticleDraft reviewed(Optional<PartialDate> date) {
    if (date.isPresent() && (reviewed.isEmpty() || date.get().compareTo(reviewed.get()) > 0)) {
      reviewed = date;
    }
    return this;
  }

  public ArticleDraft keyword(String text) {
    if (!text.isBlank()) {
      keywords.add(text.strip());
    }
    return this;
  }

  public ArticleDraft heading(int newLevel, String text) {
    endSection();
    heading = text.strip();
    level = newLevel;
    return this;
  }

  public ArticleDraft paragraph(String text) {
    if (!text.isBlank()) {
      paragraphs.add(text.strip());
    }
    return this;
  }

  public ArticleDraft references(List<Reference> list) {
    references = list;
    return this;
  }

  public List<TextSection> sections() {
    endSection();
    return List.copyOf(sections);
  }

  public List<Reference> references() {
    return references;
  }

  /** Whether there is neither text nor a reference in it. */
  public boolean isEmpty() {
    endSection();
    return references.isEmpty()
        && sections.stream().allMatch(section -> section.paragraphs().isEmpty());
  }

  public SourceArticle build(SourceFile file, String position, String format) {
    endSection();
    header.localId(header.url().map(Slug::ofAddress).orElseGet(() -> Slug.of(file.path())));
    return new SourceArticle(
        header.build(file, position, format),
        publisher,
        List.copyOf(authors),
        List.copyOf(reviewers),
        reviewed,
        sections,
        List.copyOf(keywords),
        references);
  }

  private void endSection() {
    if (!heading.isEmpty() || !paragraphs.isEmpty()) {
      sections.add(new TextSection(heading, level, paragraphs));
    }
    heading = "";
    paragraphs.clear();
  }
}

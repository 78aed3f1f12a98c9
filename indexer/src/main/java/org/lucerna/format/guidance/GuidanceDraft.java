package org.lucerna.format.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.format.build.HeaderDraft;
import org.lucerna.model.Guidance;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Reference;
import org.lucerna.model.TextSection;
import org.lucerna.source.SourceFile;

/** Guidance as far as a reader has come; fields are as in the model. */
final class GuidanceDraft {
  final HeaderDraft header = new HeaderDraft();
  Optional<String> publisher = Optional.empty();
  String type = "";
  String summary = "";
  private GuidanceStatus status = GuidanceStatus.CURRENT;
  private final List<TextSection> sections = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private String heading = "";
  private int level = 2;
  private final List<String> paragraphs = new ArrayList<>();

  /**
   * Replaced or withdrawn is final, nothing said later makes it less; of guidance that was both, by
   * what it was replaced says more.
   */
  void status(GuidanceStatus said) {
    boolean gone = status == GuidanceStatus.REPLACED || status == GuidanceStatus.WITHDRAWN;
    if (!gone || said == GuidanceStatus.REPLACED) {
      status = said;
    }
  }

  void heading(int newLevel, String text) {
    endSection();
    heading = text.strip();
    level = Math.clamp(newLevel, 1, 6);
  }

  void paragraph(String text) {
    if (!text.isBlank()) {
      paragraphs.add(text.strip());
    }
  }

  void reference(Reference reference) {
    references.add(reference);
  }

  int nextReference() {
    return references.size() + 1;
  }

  boolean isEmpty() {
    return header.title().isEmpty() && !header.hasOwn();
  }

  Guidance build(SourceFile file, String position, String format) {
    endSection();
    return new Guidance(
        header.build(file, position, format),
        publisher,
        type.strip(),
        status,
        summary.strip(),
        sections,
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

package org.lucerna.format.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;

/**
 * One paragraph of PubMed's text.
 *
 * @param refType what PubMed's XML calls the relation whose heading has a line of its own above the
 *     paragraph ({@code Comment in}); empty for any other paragraph
 * @param text in one line, without such a heading
 */
record TextParagraph(Optional<String> refType, String text) {
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("Retraction in", "RetractionIn"),
          Map.entry("Retraction of", "RetractionOf"),
          Map.entry("Retracted and republished in", "RetractedandRepublishedIn"),
          Map.entry("Retracted and republished from", "RetractedandRepublishedFrom"),
          Map.entry("Erratum in", "ErratumIn"),
          Map.entry("Erratum for", "ErratumFor"),
          Map.entry("Corrected and republished in", "CorrectedandRepublishedIn"),
          Map.entry("Corrected and republished from", "CorrectedandRepublishedFrom"),
          Map.entry("Expression of concern in", "ExpressionOfConcernIn"),
          Map.entry("Expression of concern for", "ExpressionOfConcernFor"),
          Map.entry("Update in", "UpdateIn"),
          Map.entry("Update of", "UpdateOf"),
          Map.entry("Comment in", "CommentIn"),
          Map.entry("Comment on", "CommentOn"),
          Map.entry("Republished in", "RepublishedIn"),
          Map.entry("Republished from", "RepublishedFrom"),
          Map.entry("Original report in", "OriginalReportIn"),
          Map.entry("Summary for patients in", "SummaryForPatientsIn"),
          Map.entry("Dataset described in", "DatasetDescribedIn"));

  /** Blank lines part paragraphs. */
  static List<TextParagraph> of(List<String> lines) {
    List<TextParagraph> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        close(open, paragraphs);
      } else {
        open.add(line);
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static void close(List<String> open, List<TextParagraph> paragraphs) {
    if (!open.isEmpty()) {
      String heading = open.getFirst().strip().replaceFirst(":$", "");
      Optional<String> refType =
          open.size() > 1 ? Optional.ofNullable(HEADINGS.get(heading)) : Optional.empty();
      List<String> rest = refType.isPresent() ? open.subList(1, open.size()) : open;
      paragraphs.add(
          new TextParagraph(refType, String.join(" ", rest).replaceAll("\\s+", " ").strip()));
      open.clear();
    }
  }

  /** States the relation to every work the paragraph identifies; a retraction holds without one. */
  void link(PublicationDraft draft) {
    if (refType.isEmpty()) {
      return;
    }
    LinkType type = CommentsCorrections.typeOf(refType.get());
    IdentifierScanner.identifiers(text).stream()
        .filter(id -> id.scheme() == IdentifierScheme.PMID || id.scheme() == IdentifierScheme.DOI)
        .distinct()
        .forEach(target -> draft.header.link(type, target, refType.get()));
    if (type == LinkType.RETRACTED_BY) {
      draft.type("Retracted Publication");
    }
  }
}

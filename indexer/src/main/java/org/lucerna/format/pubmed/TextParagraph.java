package org.lucerna.format.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** In a summary relations stand behind a sentence, each under its heading and a colon. */
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<=[.\\])] )("
              + HEADINGS.keySet().stream().sorted().collect(Collectors.joining("|"))
              + "): ");

  /** What ends the last relation: the record's own numbers. */
  private static final Pattern OWN_NUMBERS = Pattern.compile("(?:PubMed )?PMID:\\s*\\d{1,8}");

  /**
   * Parts a summary into itself and the relations it states.
   *
   * @param from where its source ends; a title may begin "Comment on: ..."
   * @return the summary without relations, then each relation
   */
  static List<TextParagraph> ofSummary(String text, int from) {
    List<TextParagraph> parts = new ArrayList<>();
    StringBuilder own = new StringBuilder();
    Matcher heading = INLINE.matcher(text).region(from, text.length());
    heading.useTransparentBounds(true);
    int kept = 0;
    boolean found = heading.find();
    int end = found ? ownNumbers(text, from, heading.start()) : text.length();
    while (found) {
      String refType = HEADINGS.getOrDefault(heading.group(1), "");
      own.append(text, kept, heading.start());
      int start = heading.end();
      found = heading.find();
      kept = found ? heading.start() : Math.max(start, end);
      parts.add(new TextParagraph(Optional.of(refType), text.substring(start, kept).strip()));
    }
    own.append(text.substring(kept));
    parts.addFirst(new TextParagraph(Optional.empty(), own.toString().strip()));
    return parts;
  }

  /** Where they stand behind the relations, else the end of the text. */
  private static int ownNumbers(String text, int from, int relations) {
    Matcher numbers = OWN_NUMBERS.matcher(text).region(from, text.length());
    int last = text.length();
    while (numbers.find()) {
      if (numbers.start() < relations) {
        return text.length();
      }
      last = numbers.start();
    }
    return last;
  }

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

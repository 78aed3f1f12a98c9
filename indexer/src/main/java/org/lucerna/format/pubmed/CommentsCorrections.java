package org.lucerna.format.pubmed;

import java.io.IOException;
import java.util.Optional;
import org.lucerna.citation.IdentifierScanner;
import org.lucerna.format.build.HeaderDraft;
import org.lucerna.format.build.Ids;
import org.lucerna.format.read.XmlCursor;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.source.SourceException;

/** What a citation says of its corrections, retractions, comments and updates. */
public final class CommentsCorrections {
  private final XmlCursor xml;
  private final HeaderDraft header;

  CommentsCorrections(XmlCursor xml, HeaderDraft header) {
    this.xml = xml;
    this.header = header;
  }

  /** RefType of the DTD, and what older files and MEDLINE tags call the same. */
  public static LinkType typeOf(String refType) {
    return switch (refType) {
      case "Cites" -> LinkType.CITES;
      case "RetractionIn", "RetractedandRepublishedIn" -> LinkType.RETRACTED_BY;
      case "RetractionOf", "RetractedandRepublishedFrom" -> LinkType.RETRACTS;
      case "ErratumIn", "CorrectedandRepublishedIn" -> LinkType.CORRECTED_BY;
      case "ErratumFor", "CorrectedandRepublishedFrom" -> LinkType.CORRECTS;
      case "ExpressionOfConcernIn" -> LinkType.CONCERN_EXPRESSED_BY;
      case "ExpressionOfConcernFor" -> LinkType.EXPRESSES_CONCERN_ABOUT;
      case "UpdateIn" -> LinkType.UPDATED_BY;
      case "UpdateOf" -> LinkType.UPDATES;
      case "CommentIn" -> LinkType.COMMENTED_BY;
      case "CommentOn" -> LinkType.COMMENTS_ON;
      default -> LinkType.RELATED_TO;
    };
  }

  void read() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      one(xml.attribute("RefType"));
    }
  }

  private void one(String refType) throws IOException, SourceException {
    Optional<Identifier> target = Optional.empty();
    String source = "";
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "PMID" -> target = Ids.pmid(xml.text());
        case "RefSource" -> source = xml.text();
        default -> {}
      }
    }
    if (target.isEmpty() && source.contains("10.")) {
      target =
          IdentifierScanner.identifiers(source).stream()
              .filter(found -> found.scheme() == IdentifierScheme.DOI)
              .findFirst();
    }
    target.ifPresent(
        found -> header.link(typeOf(refType), found, "CommentsCorrections/" + refType));
  }
}

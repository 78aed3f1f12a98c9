package org.lucerna.format.pubmed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.XmlCursor;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.source.SourceException;

/** One PubmedBookArticle: a book, or a chapter that names its book. */
final class PubmedBookReader {
  private final XmlCursor xml;
  private final PublicationDraft draft = new PublicationDraft();
  private final PubmedParts parts;
  private String bookTitle = "";
  private Optional<PartialDate> bookDate = Optional.empty();
  private final List<PersonName> bookAuthors = new ArrayList<>();

  PubmedBookReader(XmlCursor xml) {
    this.xml = xml;
    this.parts = new PubmedParts(xml, draft);
  }

  PublicationDraft read() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "BookDocument" -> document();
        case "PubmedBookData" -> data();
        default -> {}
      }
    }
    if (!draft.hasAuthors()) {
      bookAuthors.forEach(draft::author);
    }
    if (!draft.header.title().isEmpty()) {
      draft.journal(bookTitle);
    }
    draft.header.title(bookTitle);
    draft.header.published(bookDate);
    return draft;
  }

  private void document() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "PMID" -> Ids.pmid(xml.text()).ifPresent(draft.header::own);
        case "ArticleIdList" -> articleIds();
        case "Book" -> book();
        case "ArticleTitle" -> draft.header.title(xml.text());
        case "VernacularTitle" -> draft.vernacularTitle(xml.text());
        case "Pagination" -> parts.pagination();
        case "Language" -> draft.header.language(xml.text());
        case "AuthorList" -> authors();
        case "PublicationType" -> draft.type(xml.text());
        case "Abstract" -> parts.abstractText();
        case "KeywordList" -> parts.keywords();
        case "ContributionDate" -> draft.header.published(parts.date());
        case "DateRevised" -> draft.header.updated(parts.date());
        case "ReferenceList" -> parts.references();
        default -> {}
      }
    }
  }

  private void book() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "Publisher" -> publisher();
        case "BookTitle" -> bookTitle = xml.text();
        case "PubDate" -> bookDate = parts.date();
        case "AuthorList" -> bookAuthors();
        case "Volume" -> draft.volume(xml.text());
        case "Isbn" -> draft.header.mentioned(IdentifierScheme.ISBN, xml.text());
        case "ELocationID" -> bookLocation();
        default -> {}
      }
    }
  }

  /** The book's DOI is for its chapters only one they mention. */
  private void bookLocation() throws IOException, SourceException {
    if (xml.attribute("EIdType").equals("doi")) {
      draft.header.mentioned(IdentifierScheme.DOI, xml.text());
    }
  }

  private void publisher() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      if (xml.name().equals("PublisherName")) {
        draft.publisher(xml.text());
      }
    }
  }

  /** Editors are not authors, unless nobody else is named. */
  private void authors() throws IOException, SourceException {
    if (!xml.attribute("Type").equals("editors")) {
      parts.authors();
    }
  }

  /** The book's stand before the document's, which are the chapter's own where there are any. */
  private void bookAuthors() throws IOException, SourceException {
    if (!xml.attribute("Type").equals("editors")) {
      bookAuthors.addAll(parts.authorList());
    }
  }

  private void articleIds() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.attribute("IdType")) {
        case "doi" -> draft.header.own(IdentifierScheme.DOI, xml.text());
        case "pmc" -> draft.header.own(IdentifierScheme.PMCID, xml.text());
        default -> {}
      }
    }
  }

  private void data() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      if (xml.name().equals("ArticleIdList")) {
        articleIds();
      }
    }
  }
}

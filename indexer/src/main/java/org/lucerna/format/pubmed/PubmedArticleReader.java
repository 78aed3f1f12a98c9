package org.lucerna.format.pubmed;

import java.io.IOException;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.XmlCursor;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.LinkType;
import org.lucerna.source.SourceException;

/** One PubmedArticle or bare MedlineCitation. */
final class PubmedArticleReader {
  private final XmlCursor xml;
  private final PublicationDraft draft = new PublicationDraft();
  private final PubmedParts parts;

  PubmedArticleReader(XmlCursor xml) {
    this.xml = xml;
    this.parts = new PubmedParts(xml, draft);
  }

  PublicationDraft read() throws IOException, SourceException {
    if (xml.name().equals("MedlineCitation")) {
      citation();
      return draft;
    }
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "MedlineCitation" -> citation();
        case "PubmedData" -> data();
        default -> {}
      }
    }
    return draft;
  }

  private void citation() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "PMID" -> Ids.pmid(xml.text()).ifPresent(draft.header::own);
        case "DateRevised" -> draft.header.updated(parts.date());
        case "Article" -> article();
        case "MedlineJournalInfo" -> journalInfo();
        case "ChemicalList" -> parts.substances();
        case "SupplMeshList" -> supplementaryConcepts();
        case "MeshHeadingList" -> parts.mesh();
        case "KeywordList" -> parts.keywords();
        case "CommentsCorrectionsList" -> new CommentsCorrections(xml, draft.header).read();
        case "GeneralNote" -> draft.note(xml.text());
        case "OtherAbstract" -> parts.otherAbstract();
        default -> {}
      }
    }
  }

  private void article() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "Journal" -> journal();
        case "ArticleTitle" -> draft.header.title(xml.text());
        case "VernacularTitle" -> draft.vernacularTitle(xml.text());
        case "Pagination" -> parts.pagination();
        case "ELocationID" -> parts.electronicLocation();
        case "Abstract" -> parts.abstractText();
        case "AuthorList" -> parts.authors();
        case "Language" -> draft.header.language(xml.text());
        case "DataBankList" -> dataBanks();
        case "PublicationTypeList" -> parts.publicationTypes();
        case "ArticleDate" -> draft.online(parts.date());
        default -> {}
      }
    }
  }

  private void journal() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "ISSN" -> draft.issn(xml.text());
        case "Title" -> draft.journal(xml.text());
        case "ISOAbbreviation" -> draft.abbreviation(xml.text());
        case "JournalIssue" -> issue();
        default -> {}
      }
    }
  }

  private void issue() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "Volume" -> draft.volume(xml.text());
        case "Issue" -> draft.issue(xml.text());
        case "PubDate" -> draft.header.published(parts.date());
        default -> {}
      }
    }
  }

  private void journalInfo() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "MedlineTA" -> draft.abbreviation(xml.text());
        case "ISSNLinking" -> draft.issn(xml.text());
        default -> {}
      }
    }
  }

  private void supplementaryConcepts() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      draft.substance(xml.text());
    }
  }

  /** Numbers in data banks are registrations of trials, or of sequences and data sets. */
  private void dataBanks() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      int bank = xml.depth();
      while (xml.nextChild(bank)) {
        if (xml.name().equals("AccessionNumberList")) {
          int list = xml.depth();
          while (xml.nextChild(list)) {
            Ids.registration(xml.text())
                .ifPresent(
                    number -> {
                      draft.header.mentioned(number);
                      draft.header.link(LinkType.REGISTERED_AS, number, "DataBankList");
                    });
          }
        }
      }
    }
  }

  private void data() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "ArticleIdList" -> articleIds();
        case "ReferenceList" -> parts.references();
        case "History" -> history();
        default -> {}
      }
    }
  }

  private void articleIds() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.attribute("IdType")) {
        case "pubmed" -> Ids.pmid(xml.text()).ifPresent(draft.header::own);
        case "doi" -> draft.header.own(IdentifierScheme.DOI, xml.text());
        case "pmc" -> draft.header.own(IdentifierScheme.PMCID, xml.text());
        default -> {}
      }
    }
  }

  /** Only where nothing else gives a date: when PubMed took the citation in. */
  private void history() throws IOException, SourceException {
    if (draft.header.published().isPresent()) {
      return;
    }
    int here = xml.depth();
    while (xml.nextChild(here)) {
      if (xml.attribute("PubStatus").equals("pubmed")) {
        draft.header.published(parts.date());
      }
    }
  }
}

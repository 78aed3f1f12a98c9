package org.lucerna.format.pubmed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.citation.References;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.XmlCursor;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Reference;
import org.lucerna.source.SourceException;

/** What articles and book chapters have in common; each method reads the element it is at. */
final class PubmedParts {
  private final XmlCursor xml;
  private final PublicationDraft draft;

  PubmedParts(XmlCursor xml, PublicationDraft draft) {
    this.xml = xml;
    this.draft = draft;
  }

  /** Year, Month, Day or Season, or a MedlineDate such as {@code 1998 Dec-1999 Jan}. */
  Optional<PartialDate> date() throws IOException, SourceException {
    String year = "";
    String month = "";
    String day = "";
    Optional<PartialDate> medline = Optional.empty();
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "Year" -> year = xml.text();
        case "Month" -> month = xml.text();
        case "Day" -> day = xml.text();
        case "MedlineDate" -> medline = Dates.parse(xml.text());
        default -> {}
      }
    }
    return year.isEmpty() ? medline : Dates.of(year, month, day);
  }

  void pagination() throws IOException, SourceException {
    String start = "";
    String end = "";
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "MedlinePgn" -> draft.pages(xml.text());
        case "StartPage" -> start = xml.text();
        case "EndPage" -> end = xml.text();
        default -> {}
      }
    }
    draft.pages(start, end);
  }

  void electronicLocation() throws IOException, SourceException {
    boolean valid = !xml.attribute("ValidYN").equals("N");
    if (xml.attribute("EIdType").equals("doi") && valid) {
      draft.header.own(IdentifierScheme.DOI, xml.text());
    }
  }

  void abstractText() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      if (xml.name().equals("AbstractText")) {
        draft.abstractSection(label(), xml.text());
      }
    }
  }

  void otherAbstract() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      if (xml.name().equals("AbstractText")) {
        draft.otherAbstract(label(), xml.text());
      }
    }
  }

  /** NlmCategory says UNASSIGNED where it knows nothing; a missing label is no fault. */
  private String label() {
    String label = xml.attribute("Label");
    return label.equals("UNLABELLED") ? "" : label;
  }

  void authors() throws IOException, SourceException {
    authorList().forEach(draft::author);
  }

  List<PersonName> authorList() throws IOException, SourceException {
    List<PersonName> authors = new ArrayList<>();
    int here = xml.depth();
    while (xml.nextChild(here)) {
      // NLM keeps a name that was wrong beside the right one.
      if (xml.name().equals("Author") && !xml.attribute("ValidYN").equals("N")) {
        author(authors);
      }
    }
    return authors;
  }

  private void author(List<PersonName> authors) throws IOException, SourceException {
    String family = "";
    String given = "";
    String initials = "";
    String suffix = "";
    String group = "";
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "LastName" -> family = xml.text();
        case "ForeName", "FirstName" -> given = xml.text();
        case "Initials" -> initials = xml.text();
        case "Suffix" -> suffix = xml.text();
        case "CollectiveName" -> group = xml.text();
        case "AffiliationInfo" -> affiliation();
        case "Affiliation" -> draft.affiliation(xml.text());
        default -> {}
      }
    }
    String called = given.isEmpty() ? initials : given;
    if (!family.isEmpty()) {
      authors.add(new PersonName(family, called, suffix, false));
    } else if (!called.isEmpty()) {
      authors.add(new PersonName(called, "", suffix, false));
    }
    if (!group.isEmpty()) {
      authors.add(PersonName.group(group));
    }
  }

  private void affiliation() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      if (xml.name().equals("Affiliation")) {
        draft.affiliation(xml.text());
      }
    }
  }

  void publicationTypes() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      draft.type(xml.text());
    }
  }

  void keywords() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      draft.keyword(xml.text());
    }
  }

  void substances() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      int chemical = xml.depth();
      while (xml.nextChild(chemical)) {
        if (xml.name().equals("NameOfSubstance")) {
          draft.substance(xml.text());
        }
      }
    }
  }

  void mesh() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      heading();
    }
  }

  private void heading() throws IOException, SourceException {
    String ui = "";
    String name = "";
    boolean major = false;
    List<String> qualifiers = new ArrayList<>();
    int here = xml.depth();
    while (xml.nextChild(here)) {
      major |= xml.attribute("MajorTopicYN").equals("Y");
      switch (xml.name()) {
        case "DescriptorName", "Descriptor" -> {
          ui = xml.attribute("UI");
          name = xml.text();
        }
        case "QualifierName", "SubHeading" -> qualifiers.add(xml.text());
        default -> {}
      }
    }
    draft.mesh(new MeshHeading(ui, name, major, qualifiers));
  }

  /** A list may hold lists, one for each chapter or kind of reference. */
  void references() throws IOException, SourceException {
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "Reference" -> reference();
        case "ReferenceList" -> references();
        default -> {}
      }
    }
  }

  private void reference() throws IOException, SourceException {
    String raw = "";
    List<Identifier> identifiers = new ArrayList<>();
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.name()) {
        case "Citation" -> raw = xml.text();
        case "ArticleIdList" -> identifiers.addAll(identifiers());
        default -> {}
      }
    }
    if (!raw.isEmpty() || !identifiers.isEmpty()) {
      Reference read = References.of(draft.referenceCount() + 1, raw);
      read.identifiers().stream()
          .filter(known -> identifiers.stream().noneMatch(id -> id.scheme() == known.scheme()))
          .forEach(identifiers::add);
      draft.reference(new Reference(read.position(), raw, identifiers, read.url()));
    }
  }

  private List<Identifier> identifiers() throws IOException, SourceException {
    List<Identifier> found = new ArrayList<>();
    int here = xml.depth();
    while (xml.nextChild(here)) {
      switch (xml.attribute("IdType")) {
        case "pubmed" -> Ids.pmid(xml.text()).ifPresent(found::add);
        case "doi" -> Ids.doi(xml.text()).ifPresent(found::add);
        case "pmc", "pmcid" -> IdentifierScheme.PMCID.parse(xml.text()).ifPresent(found::add);
        default -> {}
      }
    }
    return found;
  }
}

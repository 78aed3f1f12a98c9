package org.lucerna.index;

import java.util.Locale;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.MeshHeading;
import org.lucerna.model.PersonName;
import org.lucerna.model.Publication;

/** What a document has of a publication alone. */
public final class PublicationFields {
  /** Stands before the MeSH headings that are a paper's main topics. */
  public static final String MAJOR = "!";

  private PublicationFields() {}

  static void add(IndexDocument document, Publication publication) {
    publication.authors().forEach(author -> addAuthor(document, author));
    publication.journal().ifPresent(journal -> addJournal(document, journal));
    publication.mesh().forEach(heading -> addMesh(document, heading));
    for (String type : publication.publicationTypes()) {
      document.add(IndexField.PUBLICATION_TYPE, type.toLowerCase(Locale.ROOT));
    }
    for (String name : publication.substances()) {
      document.add(IndexField.SUBSTANCE, name.toLowerCase(Locale.ROOT));
    }
    publication.affiliations().forEach(text -> document.add(IndexField.AFFILIATION, text));
    if (!publication.abstractSections().isEmpty()) {
      document.add(IndexField.HAS, "abstract");
    }
    if (!publication.body().isEmpty()) {
      document.add(IndexField.HAS, "body");
    }
  }

  /** As PubMed shows the name; behind it, where given, the name in full. */
  static void addAuthor(IndexDocument document, PersonName author) {
    String shown = author.display();
    document.add(IndexField.AUTHOR, shown);
    String full = (author.family() + ' ' + author.given()).strip();
    if (author.given().length() > 3 && !full.equals(shown)) {
      document.add(IndexField.AUTHOR, full);
    }
  }

  private static void addJournal(IndexDocument document, JournalIssue journal) {
    document.add(IndexField.JOURNAL_NAME, journal.title());
    document.add(IndexField.JOURNAL, journal.title());
    if (!journal.abbreviation().equals(journal.title())) {
      document.add(IndexField.JOURNAL, journal.abbreviation());
    }
    journal.issn().ifPresent(issn -> document.add(IndexField.ISSUE, "s:" + issn));
    journal.volume().ifPresent(volume -> document.add(IndexField.ISSUE, "v:" + volume));
    journal.issue().ifPresent(issue -> document.add(IndexField.ISSUE, "i:" + issue));
    journal.pages().ifPresent(pages -> document.add(IndexField.ISSUE, "p:" + pages));
  }

  static void addMesh(IndexDocument document, MeshHeading heading) {
    String name = heading.name().toLowerCase(Locale.ROOT);
    addMeshTerm(document, name, heading.major());
    for (String qualifier : heading.qualifiers()) {
      addMeshTerm(document, name + '/' + qualifier.toLowerCase(Locale.ROOT), heading.major());
    }
  }

  private static void addMeshTerm(IndexDocument document, String term, boolean major) {
    document.add(IndexField.MESH, term);
    if (major) {
      document.add(IndexField.MESH, MAJOR + term);
    }
  }
}

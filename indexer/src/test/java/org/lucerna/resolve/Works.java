package org.lucerna.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.Guidance;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;
import org.lucerna.model.StatedLink;

/** Made-up works for tests. */
public final class Works {
  private Works() {}

  public static Identifier id(IdentifierScheme scheme, String value) {
    return scheme.parse(value).orElseThrow();
  }

  public static RecordHeader header(
      String title,
      String published,
      Optional<String> updated,
      List<Identifier> ids,
      List<StatedLink> links) {
    return new RecordHeader(
        title,
        ids,
        List.of(),
        "made-up",
        PartialDate.parseIso(published),
        updated.flatMap(PartialDate::parseIso),
        Optional.empty(),
        Optional.empty(),
        links,
        new Provenance("made-up.xml", "record 1", "00", "test"));
  }

  /**
   * @param authors as PubMed shows them, {@code "Varga I, Holm T"}
   * @param issue volume, issue and pages
   */
  public static Publication paper(
      String pmid, String authors, String title, String journal, String date, String... issue) {
    List<PersonName> names = new ArrayList<>();
    for (String author : authors.split(", ")) {
      int space = author.lastIndexOf(' ');
      names.add(PersonName.person(author.substring(0, space), author.substring(space + 1)));
    }
    return publication(
        header(title, date, Optional.empty(), List.of(id(IdentifierScheme.PMID, pmid)), List.of()),
        names,
        new JournalIssue(
            journal,
            journal,
            Optional.empty(),
            Optional.of(issue[0]),
            Optional.of(issue[1]),
            Optional.of(issue[2])),
        List.of("Journal Article"));
  }

  public static Publication publication(
      RecordHeader header, List<PersonName> authors, JournalIssue issue, List<String> types) {
    return publication(header, Optional.empty(), authors, Optional.of(issue), types);
  }

  /**
   * @param vernacular its title in its own language
   */
  public static Publication publication(
      RecordHeader header,
      Optional<String> vernacular,
      List<PersonName> authors,
      Optional<JournalIssue> issue,
      List<String> types) {
    return new Publication(
        header,
        vernacular,
        authors,
        issue,
        List.of(),
        List.of(),
        List.of(),
        types,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public static Guidance guidance(
      String number,
      String title,
      String published,
      Optional<String> updated,
      GuidanceStatus status,
      List<StatedLink> links) {
    return new Guidance(
        header(title, published, updated, List.of(id(IdentifierScheme.NICE, number)), links),
        Optional.of("NICE"),
        "NICE guideline",
        status,
        "",
        List.of(),
        List.of());
  }
}

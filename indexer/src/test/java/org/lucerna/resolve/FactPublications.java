package org.lucerna.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.JournalIssue;
import org.lucerna.model.PartialDate;
import org.lucerna.model.PersonName;
import org.lucerna.model.Provenance;
import org.lucerna.model.Publication;
import org.lucerna.model.RecordHeader;

/** The bibliographic facts of the shared folder as records; absent on most machines. */
final class FactPublications {
  static final Path FILE =
      Path.of(
          System.getProperty("lucerna.root", ".."), "..", "shared", "facts", "publications.json");

  private FactPublications() {}

  static List<Publication> read() throws IOException {
    List<Publication> publications = new ArrayList<>();
    for (JsonNode node : JsonMapper.builder().build().readTree(Files.readString(FILE))) {
      publications.add(publication(node));
    }
    return publications;
  }

  private static Publication publication(JsonNode node) {
    List<Identifier> identifiers = new ArrayList<>();
    text(node, "pmid").flatMap(IdentifierScheme.PMID::parse).ifPresent(identifiers::add);
    text(node, "doi").flatMap(IdentifierScheme.DOI::parse).ifPresent(identifiers::add);
    RecordHeader header =
        new RecordHeader(
            text(node, "title").orElseThrow(),
            identifiers,
            List.of(),
            "fact",
            text(node, "year").flatMap(PartialDate::parseIso),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Provenance("publications.json", "", "", "facts"));
    return Works.publication(
        header,
        Optional.empty(),
        authors(node),
        text(node, "journal").map(name -> journal(node, name)),
        List.of());
  }

  private static JournalIssue journal(JsonNode node, String name) {
    return new JournalIssue(
        name,
        name,
        Optional.empty(),
        text(node, "volume"),
        text(node, "issue"),
        text(node, "pages"));
  }

  private static List<PersonName> authors(JsonNode node) {
    List<PersonName> authors = new ArrayList<>();
    for (JsonNode author : node.path("authors")) {
      String name = author.asText();
      int space = name.lastIndexOf(' ');
      authors.add(
          space < 0
              ? PersonName.group(name)
              : PersonName.person(name.substring(0, space), name.substring(space + 1)));
    }
    return authors;
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText("")).filter(value -> !value.isBlank());
  }
}

package org.lucerna.citation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lucerna.model.Citation;
import org.lucerna.model.CitationField;
import org.lucerna.model.CitedName;
import org.lucerna.model.IdentifierScheme;

/**
 * Reads labelled references ({@code raw} per line) and writes what the parser makes of them, one
 * JSON object a line, in the shape the scorer of such sets expects: surnames, title, journal, year,
 * volume, issue, fpage, lpage, doi, pmid. Arguments: input file, output file.
 */
public final class CitationPredictions {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CitationPredictions() {}

  public static void main(String[] arguments) throws IOException {
    ReferenceParser parser = new ReferenceParser();
    try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]));
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.println(prediction(parser.parse(JSON.readTree(line).get("raw").asText())));
      }
    }
  }

  static ObjectNode prediction(Citation citation) {
    ObjectNode fields = JSON.createObjectNode();
    ArrayNode authors = fields.putArray("authors");
    for (CitedName name : citation.authors()) {
      if (name instanceof CitedName.Person person) {
        authors.add(person.surname());
      }
    }
    citation.title().ifPresent(title -> fields.put("title", title));
    citation.containerTitle().ifPresent(journal -> fields.put("journal", journal));
    citation.issued().ifPresent(date -> fields.put("year", String.valueOf(date.year())));
    citation.text(CitationField.VOLUME).ifPresent(volume -> fields.put("volume", volume));
    citation.text(CitationField.ISSUE).ifPresent(issue -> fields.put("issue", issue));
    citation.text(CitationField.PAGES).ifPresent(pages -> pages(fields, pages));
    identifier(fields, citation, IdentifierScheme.DOI, "doi");
    identifier(fields, citation, IdentifierScheme.PMID, "pmid");
    return fields;
  }

  private static void pages(ObjectNode fields, String pages) {
    String[] ends = pages.split("\\s*[-\u2010-\u2015\u2212]+\\s*", 2);
    fields.put("fpage", ends[0]);
    if (ends.length > 1) {
      fields.put("lpage", ends[1]);
    }
  }

  private static void identifier(
      ObjectNode fields, Citation citation, IdentifierScheme scheme, String key) {
    citation.identifier(scheme).ifPresent(id -> fields.put(key, id.value()));
  }
}

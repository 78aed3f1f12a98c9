package org.lucerna.format.bibliography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.format.read.Markup;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.MeshHeading;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** OpenAlex works: one, or a page of results. */
public final class OpenAlexFormat extends JsonFormat {
  /** An abstract's word may stand at no later place; a hostile index would claim memory. */
  private static final int MOST_WORDS = 20_000;

  public OpenAlexFormat() {
    super("openalex-json", List.of(List.of("results")));
  }

  @Override
  protected Recognition claim(String text) {
    boolean nothing = fields(text, "meta", "results", "db_response_time_ms");
    return nothing || text.contains("https://openalex.org/W")
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode node, SourceFile file, String position) {
    PublicationDraft draft = new PublicationDraft();
    draft.header.title(Markup.text(Json.text(node, "title")));
    draft.header.title(Markup.text(Json.text(node, "display_name")));
    draft.header.own(IdentifierScheme.DOI, Json.text(node, "doi"));
    Ids.pmid(lastPart(Json.text(node, "ids", "pmid"))).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.PMCID, pmcid(lastPart(Json.text(node, "ids", "pmcid"))));
    for (JsonNode authorship : Json.list(node, "authorships")) {
      String shown = Json.text(authorship, "author", "display_name");
      draft.author(Names.of(shown.isEmpty() ? Json.text(authorship, "raw_author_name") : shown));
      Json.texts(authorship, "raw_affiliation_strings").forEach(draft::affiliation);
      draft.affiliation(Json.text(authorship, "raw_affiliation_string"));
    }
    JsonNode located = node.path("primary_location").path("source");
    // Until 2023 a work had a host venue in place of locations.
    JsonNode source = located.isObject() ? located : node.path("host_venue");
    draft.journal(Json.text(source, "display_name"));
    Json.texts(source, "issn").forEach(draft::issn);
    draft.publisher(Json.text(source, "host_organization_name"));
    draft.publisher(Json.text(source, "publisher"));
    draft.volume(Json.text(node, "biblio", "volume"));
    draft.issue(Json.text(node, "biblio", "issue"));
    draft.pages(Json.text(node, "biblio", "first_page"), Json.text(node, "biblio", "last_page"));
    draft.header.published(Dates.parse(Json.text(node, "publication_date")));
    draft.header.published(Dates.parse(Json.text(node, "publication_year")));
    draft.header.updated(Dates.parse(Json.text(node, "updated_date")));
    draft.header.language(Json.text(node, "language"));
    draft.type(Json.text(node, "type"));
    if (node.path("is_retracted").asBoolean()) {
      draft.type("Retracted Publication");
    }
    draft.abstractSection("", abstractOf(node.path("abstract_inverted_index")));
    Json.list(node, "keywords").forEach(word -> draft.keyword(Json.text(word, "display_name")));
    for (JsonNode mesh : Json.list(node, "mesh")) {
      List<String> qualifiers = Json.texts(mesh, "qualifier_name");
      draft.mesh(
          new MeshHeading(
              Json.text(mesh, "descriptor_ui"),
              Json.text(mesh, "descriptor_name"),
              mesh.path("is_major_topic").asBoolean(),
              qualifiers));
    }
    draft.header.url(Json.text(node, "doi"));
    return Items.item(draft, file, position, name());
  }

  /** Each word with the places where it stands. */
  private static String abstractOf(JsonNode index) {
    Map<Integer, String> words = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : index.properties()) {
      for (JsonNode place : entry.getValue()) {
        if (place.isInt() && words.size() < MOST_WORDS) {
          words.put(place.intValue(), entry.getKey());
        }
      }
    }
    return Markup.text(String.join(" ", words.values()));
  }

  private static String lastPart(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static String pmcid(String text) {
    return text.isEmpty() || text.startsWith("PMC") ? text : "PMC" + text;
  }
}

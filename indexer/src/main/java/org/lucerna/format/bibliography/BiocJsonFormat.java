package org.lucerna.format.bibliography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Names;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.TextSection;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** BioC as JSON, of PubTator and PMC: documents of passages. */
public final class BiocJsonFormat extends JsonFormat {
  public BiocJsonFormat() {
    super("bioc-json", List.of(List.of("documents"), List.of("PubTator3")));
  }

  @Override
  protected Recognition claim(String text) {
    return fields(text, "passages", "infons") ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode document, SourceFile file, String position) {
    PublicationDraft draft = new PublicationDraft();
    String id = Json.text(document, "id").replaceFirst("\\|.*$", "");
    Ids.pmid(Json.text(document, "pmid")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.PMCID, Json.text(document, "pmcid"));
    if (id.startsWith("PMC")) {
      draft.header.own(IdentifierScheme.PMCID, id);
    } else {
      Ids.pmid(id).ifPresent(draft.header::own);
    }
    for (JsonNode passage : Json.list(document, "passages")) {
      passage(passage, draft);
    }
    return Items.item(draft, file, position, name());
  }

  private static void passage(JsonNode passage, PublicationDraft draft) {
    JsonNode infons = passage.path("infons");
    String type = Json.text(infons, "type");
    String text = Json.text(passage, "text");
    Ids.pmid(Json.text(infons, "article-id_pmid")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.DOI, Json.text(infons, "article-id_doi"));
    draft.header.own(IdentifierScheme.PMCID, pmcid(Json.text(infons, "article-id_pmc")));
    draft.header.published(Dates.parse(Json.text(infons, "year")));
    switch (type) {
      case "title", "front" -> draft.header.title(text);
      case "abstract" -> draft.abstractSection("", text);
      default -> {
        boolean reference = Json.text(infons, "section_type").equals("REF");
        if (!text.isBlank() && !reference) {
          draft.section(new TextSection("", 2, List.of(text)));
        }
      }
    }
    if (!draft.hasAuthors()) {
      for (String name : Json.text(infons, "authors").split(",\\s*")) {
        draft.author(Names.of(name));
      }
    }
    draft.journal(Json.text(infons, "journal").replaceFirst("\\.? \\d{4}\\b.*$", ""));
  }

  private static String pmcid(String text) {
    return text.isEmpty() || text.startsWith("PMC") ? text : "PMC" + text;
  }
}

package org.lucerna.format.bibliography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lucerna.format.build.Ids;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.model.IdentifierScheme;
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
    List<BiocDocument.Passage> passages = new ArrayList<>();
    for (JsonNode passage : Json.list(document, "passages")) {
      passages.add(new BiocDocument.Passage(infons(passage), text(passage)));
    }
    String id = Json.text(document, "id").replaceFirst("\\|.*$", "");
    PublicationDraft draft = BiocDocument.draft(id, passages);
    Ids.pmid(Json.text(document, "pmid")).ifPresent(draft.header::own);
    draft.header.own(IdentifierScheme.PMCID, Json.text(document, "pmcid"));
    return Items.item(draft, file, position, name());
  }

  private static Map<String, String> infons(JsonNode passage) {
    Map<String, String> infons = new HashMap<>();
    for (Map.Entry<String, JsonNode> infon : passage.path("infons").properties()) {
      infons.put(infon.getKey(), Json.text(infon.getValue()));
    }
    return infons;
  }

  private static String text(JsonNode passage) {
    String text = Json.text(passage, "text");
    List<String> sentences =
        Json.list(passage, "sentences").stream().map(each -> Json.text(each, "text")).toList();
    return text.isBlank() ? String.join(" ", sentences) : text;
  }
}

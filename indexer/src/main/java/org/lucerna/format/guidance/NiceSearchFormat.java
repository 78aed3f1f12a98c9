package org.lucerna.format.guidance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Items;
import org.lucerna.format.build.Slug;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.format.read.Markup;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** A page of results of NICE's search: guidance, indicators, BNF and CKS pages, research gaps. */
public final class NiceSearchFormat extends JsonFormat {
  public NiceSearchFormat() {
    super("nice-search-json", List.of(List.of("documents")));
  }

  @Override
  protected Recognition claim(String text) {
    boolean results = fields(text, "resultCount", "documents") && fields(text, "pathAndQuery");
    boolean debugged = text.contains("nice.org.uk") && fields(text, "rawResponse");
    return results || debugged ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode hit, SourceFile file, String position) {
    GuidanceDraft draft = new GuidanceDraft();
    String address = Json.text(hit, "sourceUrl");
    draft.header.url(address.isEmpty() ? Json.text(hit, "url") : address);
    draft.header.url().map(Slug::ofAddress).ifPresent(draft.header::localId);
    numbers(hit, draft);
    draft.header.title(Markup.text(Json.text(hit, "title")));
    draft.publisher = Optional.of("NICE");
    draft.type =
        String.join(", ", Json.texts(hit, "niceDocType")).isEmpty()
            ? Json.text(hit, "sourceName")
            : String.join(", ", Json.texts(hit, "niceDocType"));
    draft.summary = Markup.text(Json.text(hit, "metaDescription") + ' ' + Json.text(hit, "teaser"));
    draft.header.published(Dates.parse(Json.text(hit, "publicationDate")));
    draft.header.updated(Dates.parse(Json.text(hit, "lastUpdated")));
    status(hit, draft);
    return draft.isEmpty()
        ? Items.rejected(file, position, "no guidance number and no title")
        : new SourceItem.Read(draft.build(file, position, name()));
  }

  /** {@code NG151} is the hit itself; {@code CG118/1} is a part of what it belongs to. */
  private static void numbers(JsonNode hit, GuidanceDraft draft) {
    String reference = Json.text(hit, "guidanceRef");
    Optional<Identifier> number = NiceNumbers.parse(reference);
    number.ifPresent(draft.header::own);
    if (number.isEmpty()) {
      NiceNumbers.parse(reference.replaceFirst("/.*$", ""))
          .or(() -> NiceNumbers.inUrl(Json.text(hit, "pathAndQuery")))
          .ifPresent(
              whole -> {
                draft.header.mentioned(whole);
                draft.header.link(LinkType.RELATED_TO, whole, "guidanceRef");
              });
    }
  }

  private static void status(JsonNode hit, GuidanceDraft draft) {
    for (String status : Json.texts(hit, "guidanceStatus")) {
      switch (status.toLowerCase(Locale.ROOT)) {
        case "withdrawn" -> draft.status(GuidanceStatus.WITHDRAWN);
        case "in consultation", "in development", "awaiting development", "proposed" ->
            draft.status(GuidanceStatus.IN_DEVELOPMENT);
        default -> {}
      }
    }
  }
}

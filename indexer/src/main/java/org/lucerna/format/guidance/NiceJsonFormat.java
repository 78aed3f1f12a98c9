package org.lucerna.format.guidance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lucerna.format.build.Dates;
import org.lucerna.format.build.Items;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonFormat;
import org.lucerna.format.read.Markup;
import org.lucerna.model.GuidanceStatus;
import org.lucerna.model.Identifier;
import org.lucerna.model.LinkType;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceItem;

/** NICE's own data: a product, a project in development, or the list of products. */
public final class NiceJsonFormat extends JsonFormat {
  private static final String LISTED = "nice.publications:product-lite";

  public NiceJsonFormat() {
    super(
        "nice-json",
        List.of(
            List.of("_embedded", "nice.publications:product-list-lite", "_embedded", LISTED),
            List.of("_embedded", LISTED)));
  }

  @Override
  protected Recognition claim(String text) {
    boolean nice = text.contains("nice.publications:") || text.contains("nice.indev:");
    boolean chapter =
        fields(text, "Reference", "ChapterSlug") || fields(text, "Reference", "PartId");
    // Chapters of documents without a number of their own, such as consultations.
    boolean document =
        (fields(text, "eTag", "content") && text.contains("annotator-chapter"))
            || fields(text, "chapterTitle", "chapters", "content");
    return nice || chapter || document ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  protected SourceItem item(JsonNode node, SourceFile file, String position) {
    GuidanceDraft draft = new GuidanceDraft();
    Optional<Identifier> number =
        List.of("Id", "Reference", "GuidanceRef", "ProductId").stream()
            .map(field -> NiceNumbers.parse(Json.text(node, field)))
            .flatMap(Optional::stream)
            .findFirst();
    number.ifPresent(draft.header::own);
    draft.header.title(Markup.text(Json.text(node, "Title")));
    draft.header.title(Markup.text(chapterTitle(node)));
    draft.publisher = Optional.of("NICE");
    draft.type = Json.text(node, "ProductTypeName");
    if (draft.type.isEmpty()) {
      draft.type = number.map(NiceNumbers::typeOf).orElse(Json.text(node, "ProjectType"));
    }
    draft.header.published(Dates.parse(Json.text(node, "PublishedDate")));
    draft.header.updated(Dates.parse(Json.text(node, "LastMajorModificationDate")));
    draft.header.updated(Dates.parse(Json.text(node, "LastModified")));
    draft.header.updated(Dates.parse(Json.text(node, "LastModifiedDate")));
    status(node, draft);
    NiceHistory history = new NiceHistory(draft, number);
    Markup.lines(Json.text(node, "Summary"))
        .lines()
        .forEach(line -> history.paragraph(line, false));
    draft.summary = Markup.text(Json.text(node, "Summary") + Json.text(node, "MetaDescription"));
    String content = Json.text(node, "Content") + Json.text(node, "content");
    for (String line : Markup.lines(content).split("\n")) {
      draft.paragraph(line);
      history.paragraph(line, false);
    }
    relations(node, draft);
    boolean nothing = draft.isEmpty();
    return nothing
        ? Items.rejected(file, position, "no guidance number and no title")
        : new SourceItem.Read(draft.build(file, position, name()));
  }

  /** Only what takes the whole place of other guidance replaces it. */
  private static void relations(JsonNode node, GuidanceDraft draft) {
    for (JsonNode other : embedded(node, "related-product")) {
      Optional<Identifier> number = NiceNumbers.parse(Json.text(other, "Id"));
      for (JsonNode relation : embedded(other, "product-relationship")) {
        String said = Json.text(relation, "Relation");
        Optional<LinkType> link =
            switch (said) {
              case "Replaces" -> Optional.of(LinkType.REPLACES);
              case "IsReplacedBy", "ReplacedBy" -> Optional.of(LinkType.REPLACED_BY);
              case "PartiallyReplaces", "IsPartiallyReplacedBy" -> Optional.of(LinkType.RELATED_TO);
              default -> Optional.empty();
            };
        number.ifPresent(
            target -> link.ifPresent(type -> draft.header.link(type, target, "NICE " + said)));
      }
    }
  }

  private static List<JsonNode> embedded(JsonNode node, String name) {
    String field = "nice.publications:" + name;
    return Json.list(node, "_embedded", field + "-list", "_embedded", field);
  }

  private static String chapterTitle(JsonNode node) {
    String title = Json.text(node, "title");
    String chapter = Json.text(node, "chapterTitle");
    return title.isEmpty() || chapter.isEmpty() ? title + chapter : title + ": " + chapter;
  }

  private static void status(JsonNode node, GuidanceDraft draft) {
    String status =
        (Json.text(node, "ProductStatus") + Json.text(node, "Status")).toLowerCase(Locale.ROOT);
    if (status.contains("withdrawn")) {
      draft.status(GuidanceStatus.WITHDRAWN);
    } else if (status.contains("replaced")) {
      draft.status(GuidanceStatus.REPLACED);
    } else if (node.path("_embedded").toString().startsWith("{\"nice.indev")
        || status.contains("inprogress")
        || status.contains("in progress")) {
      draft.status(GuidanceStatus.IN_DEVELOPMENT);
    }
  }
}

package org.lucerna.format.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.lucerna.format.build.PublicationDraft;
import org.lucerna.format.read.Json;
import org.lucerna.format.read.JsonRecords;
import org.lucerna.format.read.TextLines;
import org.lucerna.model.Identifier;
import org.lucerna.model.IdentifierScheme;
import org.lucerna.model.RejectedSource;
import org.lucerna.model.RejectionReason;
import org.lucerna.source.Recognition;
import org.lucerna.source.SourceException;
import org.lucerna.source.SourceFile;
import org.lucerna.source.SourceFormat;
import org.lucerna.source.SourceHead;
import org.lucerna.source.SourceItem;
import org.lucerna.source.SourceSink;

/** Any other collection: one {@code {id|_id, title, text}} a line, as retrieval test sets are. */
public final class JsonLinesFormat implements SourceFormat {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public Recognition recognise(SourceHead head) {
    String text = head.text().stripLeading();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.startsWith("{") && parse(line).filter(this::isDocument).isPresent()
        ? Recognition.LIKELY
        : Recognition.NO;
  }

  private boolean isDocument(JsonNode node) {
    return !idOf(node).isEmpty() && node.path("text").isTextual();
  }

  @Override
  public void read(SourceFile file, SourceSink sink) throws IOException, SourceException {
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          sink.accept(item(file, line, lines.position()));
        }
      }
    }
  }

  private SourceItem item(SourceFile file, String line, String position) {
    Optional<JsonNode> node = parse(line);
    if (node.isEmpty() || idOf(node.get()).isEmpty()) {
      String detail = node.isEmpty() ? "not JSON" : "no id";
      return new SourceItem.Rejected(
          new RejectedSource(file.path(), position, RejectionReason.MALFORMED, detail));
    }
    PublicationDraft draft = new PublicationDraft();
    draft.header.own(new Identifier(IdentifierScheme.DOC, idOf(node.get())));
    draft.header.title(Json.text(node.get(), "title"));
    draft.abstractSection("", Json.text(node.get(), "text"));
    return new SourceItem.Read(draft.build(file, position, name()));
  }

  private static String idOf(JsonNode node) {
    String id = Json.text(node, "id");
    return id.isEmpty() ? Json.text(node, "_id").strip() : id.strip();
  }

  private static Optional<JsonNode> parse(String line) {
    try {
      return Optional.of(JsonRecords.parse(line)).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
